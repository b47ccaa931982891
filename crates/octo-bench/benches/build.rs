//! What depending on the clients costs to build.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};

use octo_bench::{Child, Report, Sample, child, exit, side, text, usage_of_children};
use serde_json::Value;
use tempfile::TempDir;

/// Cold builds are long, and their CPU seconds hardly differ.
const ROUNDS: usize = 3;

const READING: &str = "\
Each side is a crate with one `main` that makes a call, in a folder and a
target folder of its own, with the versions of this workspace's lock file and
sources already downloaded; `cold` builds everything in the dev profile,
`incremental` only what follows from a change in `main.rs`. `CPU s` counts all
processes and hardly depends on what else the machine does; wall time does, and
on the number of cores. `largest process MB` is the most memory that one
compiler had resident. Release binaries are built once, in one target folder,
and stripped. By hand means reqwest, serde and tokio with the features that
the clients use, and the same TLS (rustls with ring). What limits the clients
is that baseline: they bring its crates and a few more, and their own code.
`generate` adds the generator, which only somebody who changes a contract
needs.";

/// Somebody who depends on the clients, or does not.
struct User {
    name: &'static str,
    dependencies: &'static [(&'static str, &'static str)],
    main: &'static str,
}

const BASE: &[(&str, &str)] = &[
    ("serde", r#"{ version = "1", features = ["derive"] }"#),
    (
        "tokio",
        r#"{ version = "1", features = ["macros", "rt-multi-thread"] }"#,
    ),
];

const OCTOGEN: &str = r#"
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let octogen = octogen::Client::from_env()?;
    for product in &octogen.search("black hoodie").await?.items {
        println!("{:?}", product.title);
    }
    Ok(())
}
"#;

const USERS: [User; 4] = [
    User {
        name: "by hand",
        dependencies: &[
            (
                "reqwest",
                r#"{ version = "0.13", default-features = false, features = ["http2", "json", "stream", "rustls-no-provider"] }"#,
            ),
            (
                "rustls",
                r#"{ version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }"#,
            ),
            ("serde_json", r#""1""#),
        ],
        main: r#"
#[derive(serde::Deserialize)]
struct Page {
    items: Vec<Item>,
}

#[derive(serde::Deserialize)]
struct Item {
    title: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let page: Page = reqwest::Client::new()
        .post("https://api.octogen.ai/octogen/v1/products/search")
        .bearer_auth(std::env::var("OCTO_API_KEY")?)
        .json(&serde_json::json!({"q": "black hoodie"}))
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?;
    for product in &page.items {
        println!("{:?}", product.title);
    }
    Ok(())
}
"#,
    },
    User {
        name: "octogen, pregenerated",
        dependencies: &[(
            "octogen",
            r#"{ path = "{crates}/octogen", default-features = false, features = ["pregenerated", "rustls"] }"#,
        )],
        main: OCTOGEN,
    },
    User {
        name: "octogen, default",
        dependencies: &[("octogen", r#"{ path = "{crates}/octogen" }"#)],
        main: OCTOGEN,
    },
    User {
        name: "all three, pregenerated",
        dependencies: &[
            (
                "octogen",
                r#"{ path = "{crates}/octogen", default-features = false, features = ["pregenerated", "rustls"] }"#,
            ),
            (
                "octolens",
                r#"{ path = "{crates}/octolens", default-features = false, features = ["pregenerated", "rustls"] }"#,
            ),
            (
                "catalio",
                r#"{ path = "{crates}/catalio", default-features = false, features = ["pregenerated", "rustls"] }"#,
            ),
        ],
        main: r#"
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let octogen = octogen::Client::from_env()?;
    println!("{}", octogen.search("black hoodie").await?.items.len());
    let octolens = octolens::Client::from_env()?;
    println!("{}", octolens.mentions().list().await?.mentions.len());
    let catalio = catalio::Client::from_env()?;
    println!("{}", catalio.requirements().list().await?.data.len());
    Ok(())
}
"#,
    },
];

fn crates() -> PathBuf {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    own.parent().map(PathBuf::from).unwrap_or(own)
}

/// Writes the user's crate into `folder`.
fn write(user: &User, folder: &Path) -> Result<(), String> {
    let crates = crates();
    let place = crates.display().to_string();
    let dependencies: String = BASE
        .iter()
        .chain(user.dependencies)
        .map(|(name, source)| format!("{name} = {}\n", source.replace("{crates}", &place)))
        .collect();
    let manifest = format!(
        "[package]\nname = \"user\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[profile.release]\nstrip = true\n\n[dependencies]\n{dependencies}"
    );
    fs::create_dir_all(folder.join("src")).map_err(text)?;
    fs::write(folder.join("Cargo.toml"), manifest).map_err(text)?;
    fs::write(folder.join("src/main.rs"), user.main).map_err(text)?;
    fs::copy(crates.join("../Cargo.lock"), folder.join("Cargo.lock")).map_err(text)?;
    Ok(())
}

/// Builds the crate in `folder`; the number of crates that were compiled.
fn build(folder: &Path, target: &Path, release: bool) -> Result<usize, String> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["build", "--offline", "--quiet"])
        .args(["--message-format", "json-render-diagnostics"])
        .args(release.then_some("--release"))
        .arg("--target-dir")
        .arg(target)
        .current_dir(folder);
    let output = cargo.output().map_err(text)?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo build failed: {reason}"));
    }
    let lines = String::from_utf8_lossy(&output.stdout);
    let built: BTreeSet<String> = lines
        .lines()
        .filter_map(|line| {
            let message: Value = serde_json::from_str(line).ok()?;
            let fresh = message.get("fresh")?.as_bool()?;
            let id = message.get("package_id")?.as_str()?;
            (!fresh).then(|| id.to_owned())
        })
        .collect();
    Ok(built.len())
}

/// What a child does: builds, and answers with what that took.
fn timed(words: &[&str]) -> Result<Vec<f64>, String> {
    let [folder] = words else {
        return Err("a build needs a folder".to_owned());
    };
    let folder = Path::new(folder);
    let begun = Instant::now();
    let crates = build(folder, &folder.join("target"), false)?;
    let wall = begun.elapsed().as_secs_f64();
    let usage = usage_of_children()?;
    Ok(vec![
        usage.cpu_seconds,
        wall,
        crates as f64,
        usage.peak_megabytes,
    ])
}

fn measure(user: &User) -> Result<Sample, String> {
    let folder = TempDir::with_prefix("octo-bench-build-").map_err(text)?;
    write(user, folder.path())?;
    let task = folder.path().display().to_string();
    let [cpu, wall, crates, peak] = Child::new(&task)?.figures()?;
    let changed = format!("{}\n// Changed.\n", user.main);
    fs::write(folder.path().join("src/main.rs"), changed).map_err(text)?;
    let [again_cpu, again_wall, ..] = Child::new(&task)?.figures::<4>()?;
    Ok(vec![
        ("cold CPU s", cpu),
        ("cold wall s", wall),
        ("crates", crates),
        ("largest process MB", peak),
        ("incremental CPU s", again_cpu),
        ("incremental wall s", again_wall),
    ])
}

/// The size of the release binary; all sides share what they can of `target`.
fn size(user: &User, target: &Path) -> Result<Sample, String> {
    let folder = TempDir::with_prefix("octo-bench-build-").map_err(text)?;
    write(user, folder.path())?;
    build(folder.path(), target, true)?;
    let binary = fs::metadata(target.join("release/user")).map_err(text)?;
    Ok(vec![("stripped MB", binary.len() as f64 / 1e6)])
}

fn run() -> Result<ExitCode, String> {
    if let Some(outcome) = child(timed) {
        return outcome;
    }
    let mut report = Report::start_with("build", READING, ROUNDS)?;
    let sides = USERS.iter().map(|user| side(user.name, || measure(user)));
    report.compare_all("a crate that makes a call", sides.collect())?;
    let target = TempDir::with_prefix("octo-bench-build-").map_err(text)?;
    let sides = USERS
        .iter()
        .map(|user| side(user.name, || size(user, target.path())));
    report.compare_once("its release binary", sides.collect())?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
