//! The arguments, as clap reads them.

pub(crate) mod catalio;
mod octolens;
mod usage;

use std::{ffi::OsString, net::SocketAddr, path::PathBuf, time::Duration};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use octogen::OperationId;

pub(crate) use self::octolens::*;
pub(crate) use self::usage::Stop;
use crate::failure::{EXIT_CODES, Failure};

/// A command line for the Octogen catalog API, the Octolens API and the
/// Catalio API.
///
/// Tables on a terminal, TAB-separated records when piped, one JSON document
/// with --json. Failures go to stderr, and exit codes say which kind they are.
#[derive(Debug, Parser)]
#[command(
    name = "octo",
    version,
    subcommand_required = true,
    max_term_width = 100
)]
pub(crate) struct Invocation {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Flags that every command takes, before or after its name.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Use a sandbox inside this process instead of the service: real HTTP on
    /// loopback, demo data, no key and no network. A key in the environment
    /// is not used.
    #[arg(long, global = true)]
    pub(crate) sandbox: bool,

    /// The service to call, version part included. Plain http is for loopback
    /// hosts only.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// Print exactly one JSON document.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// Whole seconds, 1 to 3600, that a call may take, its retries and waits
    /// included. Each page of a longer list is a call of its own. The default
    /// is 30, and more where an operation is known to take longer.
    #[arg(
        long,
        global = true,
        value_name = "SECONDS",
        value_parser = parse_timeout
    )]
    pub(crate) timeout: Option<Duration>,

    /// Tell each request and each wait on stderr.
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

impl Global {
    /// How long a call may take, unless its operation needs longer.
    pub(crate) fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(DEFAULT_TIMEOUT)
    }
}

/// The deadline of a call, unless `--timeout` says otherwise.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Octogen: catalogs, search, lookup.
    ///
    /// The key comes from OCTO_API_KEY, and another base URL than the
    /// published one from OCTOGEN_BASE_URL or --base-url.
    #[command(subcommand, after_long_help = octogen_operations())]
    Octogen(OctogenCommand),
    /// Octolens: mentions, keywords, feeds, analytics, searches.
    ///
    /// The key comes from OCTOLENS_API_KEY, and another base URL than the
    /// published one from OCTOLENS_BASE_URL or --base-url.
    #[command(subcommand, after_long_help = octolens_operations())]
    Octolens(Box<OctolensCommand>),
    /// Catalio: requirements and the records around them.
    ///
    /// The credential comes from CATALIO_CLIENT_ID and CATALIO_CLIENT_SECRET,
    /// other addresses than the published ones from CATALIO_BASE_URL or
    /// --base-url, and CATALIO_TOKEN_URL.
    #[command(subcommand, after_long_help = catalio::catalio_operations())]
    Catalio(Box<catalio::CatalioCommand>),
    /// Serve the sandbox until Ctrl-C.
    ///
    /// Prints base URLs and demo credentials as soon as it listens: as one
    /// line of JSON with --json.
    Sandbox(SandboxArgs),
    /// Print a completion script.
    ///
    /// For bash, for example: octo completions bash > ~/.local/share/bash-completion/completions/octo
    Completions(CompletionsArgs),
}

#[derive(Debug, Subcommand)]
pub(crate) enum OctogenCommand {
    /// List the catalogs granted to the key.
    ///
    /// Records: catalog, name, products, indexed at, site.
    Catalogs,
    /// Search products, or browse them when there is no QUERY.
    ///
    /// Prints one page of 50 unless --limit or --all says otherwise.
    ///
    /// Records: title, brand, price, catalog, URL.
    Search(Box<SearchArgs>),
    /// Look up products by the URLs of their pages.
    ///
    /// One URL gives one answer, and a failure its own exit code. Several
    /// URLs, or a list from --file, give a list: one entry for each, in order,
    /// and exit code 9 when some of them failed.
    ///
    /// Records: page URL, outcome, title, brand, price, catalog, product URL.
    Lookup(LookupArgs),
}

/// What to search for.
#[derive(Debug, Args)]
pub(crate) struct SearchArgs {
    /// Words to search for.
    #[arg(value_name = "QUERY")]
    pub(crate) query: Option<String>,

    /// Search one catalog, by its key, instead of all granted ones.
    #[arg(long, value_name = "KEY")]
    pub(crate) catalog: Option<String>,

    /// Let through products with this value of a facet. The value is all
    /// behind the first `=`, commas included. Repeat for more: the same name
    /// widens (or), different names narrow (and).
    #[arg(long = "facet", value_name = "NAME=VALUE", value_parser = parse_facet)]
    pub(crate) facets: Vec<(String, String)>,

    /// The lowest price, inclusive.
    #[arg(long, value_name = "PRICE", value_parser = parse_price)]
    pub(crate) price_min: Option<f64>,

    /// The highest price, inclusive.
    #[arg(long, value_name = "PRICE", value_parser = parse_price)]
    pub(crate) price_max: Option<f64>,

    /// A structured text query: a JSON object, @FILE, or @- for stdin.
    #[arg(long, value_name = "JSON")]
    pub(crate) text_query: Option<String>,

    /// Print the first N products, over as many pages as it takes.
    #[arg(long, value_name = "N", value_parser = parse_limit)]
    pub(crate) limit: Option<u64>,

    /// Print every product.
    #[arg(long, conflicts_with = "limit")]
    pub(crate) all: bool,

    /// Start behind an earlier page: the `nextCursor` of the same search.
    #[arg(long, value_name = "CURSOR")]
    pub(crate) cursor: Option<String>,
}

/// What to look up.
#[derive(Debug, Args)]
pub(crate) struct LookupArgs {
    /// Page URLs, or `-` to read them from stdin.
    #[arg(
        value_name = "URL",
        required_unless_present = "file",
        conflicts_with = "file"
    )]
    pub(crate) urls: Vec<String>,

    /// Read page URLs from a file, one a line; `-` is stdin.
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// How many lookups may be under way at a time.
    #[arg(long, value_name = "N", default_value = "8", value_parser = clap::value_parser!(u16).range(1..=64))]
    pub(crate) concurrency: u16,
}

/// What to serve, and where.
#[derive(Debug, Args)]
pub(crate) struct SandboxArgs {
    /// The address to listen on; port 0 takes any free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,

    /// Serve this catalog file instead of the demo catalogs: JSON Lines
    /// (plain or .gz) or a Shopify product CSV export. May be repeated.
    #[arg(long = "catalog", value_name = "FILE")]
    pub(crate) catalogs: Vec<PathBuf>,

    /// Requests a minute for every organization, instead of their own.
    #[arg(long, value_name = "PER_MINUTE", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rate_limit: Option<u32>,

    /// Skip lines of catalog files that can't be read, and report them,
    /// instead of refusing the file.
    #[arg(long)]
    pub(crate) skip_bad_lines: bool,

    /// Turn on the admin interface: faults, recorded requests, time and reset
    /// by HTTP, for whoever sends the token that is printed.
    #[arg(long)]
    pub(crate) admin: bool,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// The shell to complete in.
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

/// The whole tree, with the parts that are computed.
pub(crate) fn command() -> clap::Command {
    Invocation::command()
        .long_version(versions())
        .after_long_help(exit_codes())
}

/// Reads the arguments. Touches neither the network nor the environment.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Invocation, Stop> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let invocation = command()
        .try_get_matches_from(&arguments)
        .and_then(|matches| Invocation::from_arg_matches(&matches))
        .map_err(|error| Stop::new(error, usage::wants_json(&arguments)))?;
    check(&invocation).map_err(|failure| Stop::refused(failure, invocation.global.json))?;
    Ok(invocation)
}

/// Rules that span levels of the tree, which clap checks one by one.
fn check(invocation: &Invocation) -> Result<(), Failure> {
    let global = &invocation.global;
    if global.sandbox && global.base_url.is_some() {
        return Err(Failure::usage(
            "CONFLICTING_FLAGS",
            "--sandbox and --base-url each choose the service; give one of them",
        ));
    }
    match &invocation.command {
        Command::Sandbox(_) if global.sandbox || global.base_url.is_some() => Err(Failure::usage(
            "CONFLICTING_FLAGS",
            "--sandbox and --base-url choose a service to call, and `octo sandbox` is one; leave them out",
        )),
        Command::Completions(_) if global.json => Err(Failure::usage(
            "JSON_NOT_SUPPORTED",
            "a completion script is not JSON; leave --json out",
        )),
        _ => Ok(()),
    }
}

/// The program's version, and those of the contracts it speaks.
fn versions() -> String {
    format!(
        "{}\nOctogen Platform Catalog API {}\nOctolens API {}\nCatalio API {}",
        env!("CARGO_PKG_VERSION"),
        octogen::contract_version(),
        ::octolens::contract_version(),
        ::catalio::contract_version()
    )
}

/// Which command calls which operation of the contract.
fn octogen_operations() -> String {
    let mut table = String::from("Operations:\n");
    for id in OperationId::ALL {
        // A new operation does not compile until it has a command.
        let command = match id {
            OperationId::ListCatalogs => "catalogs",
            OperationId::SearchProducts => "search",
            OperationId::LookupProduct => "lookup",
        };
        let octo_transport::Operation {
            method,
            path,
            wire_id,
            ..
        } = id.spec();
        table.push_str(&format!("  {command:<9} {method} {path} ({wire_id})\n"));
    }
    table
}

fn exit_codes() -> String {
    let mut table = String::from("Exit codes:\n");
    for (exit, name, meaning) in EXIT_CODES {
        table.push_str(&format!("  {:>3}  {name:<14} {meaning}\n", exit as u8));
    }
    table
}

fn parse_timeout(text: &str) -> Result<Duration, String> {
    match text.parse() {
        Ok(seconds @ 1..=3600) => Ok(Duration::from_secs(seconds)),
        _ => Err("expected whole seconds from 1 to 3600".to_owned()),
    }
}

fn parse_limit(text: &str) -> Result<u64, String> {
    match text.parse() {
        Ok(limit @ 1..) => Ok(limit),
        _ => Err("expected a whole number, 1 or more".to_owned()),
    }
}

fn parse_price(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(price) if price.is_finite() => Ok(price),
        _ => Err("expected a number such as 49.90".to_owned()),
    }
}

fn parse_facet(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() && !value.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("expected NAME=VALUE, such as color_family=Black".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_consistent() {
        command().debug_assert();
    }
}
