//! `octo sandbox`, and the sandbox of `--sandbox`.

use octo_sandbox::{
    Sandbox,
    octogen::{Credential, FileReport, KeyState, OrganizationType},
};

use crate::{
    cli::SandboxArgs,
    failure::{Exit, Failure, Result},
    interrupt::{self, Interrupt},
    output::{Cell, Column, Mode, Output, Row},
    progress::Progress,
};

const COLUMNS: [Column; 6] = [
    Column::fixed("NAME"),
    Column::fixed("ORGANIZATION"),
    Column::shrinking("CATALOGS", 12),
    Column::number("PER MINUTE"),
    Column::fixed("ANSWER"),
    Column::whole("KEY"),
];

/// The credential that `--sandbox` works with: every catalog, a large budget.
const PARTNER: &str = "partner";

/// Starts a sandbox with the demo data, for one run of the program.
pub(crate) async fn start_demo() -> Result<Sandbox, Failure> {
    Ok(Sandbox::builder().start().await?)
}

/// The credential that a run of the program uses with [`start_demo`].
pub(crate) fn partner(sandbox: &Sandbox) -> Result<&Credential, Failure> {
    sandbox.octogen().credential(PARTNER).ok_or_else(|| {
        Failure::new(
            Exit::Unexpected,
            "UNEXPECTED",
            format!("the sandbox has no credential named {PARTNER}"),
        )
    })
}

/// Serves until Ctrl-C or SIGTERM, which are its ordinary end.
pub(crate) async fn run(args: &SandboxArgs, quiet: bool, output: &mut Output<'_>) -> Result {
    let mut interrupt = Interrupt::listen();
    let mut builder = Sandbox::builder()
        .listen(args.listen)
        .skip_bad_lines(args.skip_bad_lines)
        .admin(args.admin);
    for file in &args.catalogs {
        builder = builder.catalog_file(file);
    }
    if let Some(per_minute) = args.rate_limit {
        builder = builder.rate_limit(per_minute);
    }
    let started = {
        let _progress = Progress::waiting("loading catalogs", quiet);
        interrupt.or(builder.start()).await?
    };
    let sandbox = started?;
    let terminated = interrupt::terminated()?;
    print(&sandbox, output)?;
    tokio::select! {
        () = interrupt.pressed() => {}
        () = terminated => {}
    }
    sandbox.shutdown().await;
    Ok(())
}

fn print(sandbox: &Sandbox, output: &mut Output<'_>) -> Result {
    let octogen = sandbox.octogen();
    for file in octogen.files() {
        report(file, output);
    }
    let credentials = octogen.credentials();
    match output.mode() {
        Mode::Json(_) => output.line(&sandbox.description()),
        Mode::Records => {
            let row = |credential: &Credential| {
                let mut row = vec![Cell::text(octogen.base_url())];
                row.extend(row_of(credential, &credential.catalogs.join(",")));
                row
            };
            output.rows(&COLUMNS, &credentials.iter().map(row).collect::<Vec<_>>())
        }
        Mode::Human(_) => {
            let catalogs: Vec<_> = octogen
                .catalogs()
                .iter()
                .map(|catalog| format!("{} ({})", catalog.catalog, catalog.products))
                .collect();
            output.details(
                Row::new(),
                &[
                    ("Octogen", Cell::text(octogen.base_url())),
                    ("Catalogs", Cell::text(&catalogs.join(", "))),
                ],
            )?;
            output.text(b"\n")?;
            let row = |credential: &Credential| {
                if credential.catalogs.len() == catalogs.len() {
                    row_of(credential, "all")
                } else {
                    row_of(credential, &credential.catalogs.join(","))
                }
            };
            output.rows(&COLUMNS, &credentials.iter().map(row).collect::<Vec<_>>())?;
            let partner = partner(sandbox)?;
            output.hint(&format!(
                "\nexport OCTOGEN_BASE_URL={}\nexport OCTO_API_KEY={}\n\nCtrl-C stops the sandbox.",
                octogen.base_url(),
                partner.key
            ));
            if let Some(admin) = sandbox.description().admin {
                output.hint(&format!(
                    "\nAdmin interface: curl -H 'X-Sandbox-Token: {}' {}",
                    admin.token, admin.base_url
                ));
            }
            Ok(())
        }
    }
}

/// Tells what became of a catalog file.
fn report(file: &FileReport, output: &mut Output<'_>) {
    let name = file.file.display();
    if let Some(first) = file.bad_lines.first() {
        output.warning(
            "BAD_LINES_SKIPPED",
            &format!(
                "{name}: {} bad lines skipped, the first being line {}: {}",
                file.bad_rows, first.line, first.reason
            ),
        );
    }
    output.hint(&format!(
        "{name}: {} rows, {} products, {} inactive",
        file.rows, file.products, file.inactive
    ));
}

fn row_of(credential: &Credential, catalogs: &str) -> Row {
    vec![
        Cell::text(&credential.name),
        Cell::text(&credential.organization),
        Cell::text(catalogs),
        Cell::count(i64::from(credential.requests_per_minute)),
        Cell::text(answer(credential)),
        Cell::text(&credential.key),
    ]
}

/// The status that the key is answered with.
fn answer(credential: &Credential) -> &'static str {
    match (credential.state, credential.organization_type) {
        (KeyState::Active, OrganizationType::CatalogPartner) => "200",
        (KeyState::Deactivated, _) => "401",
        _ => "403",
    }
}
