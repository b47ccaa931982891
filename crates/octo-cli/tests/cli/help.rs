//! The help tree, and what needs neither key nor network.

use crate::support::octo;

#[test]
fn every_command_has_help() {
    for path in [
        "",
        "octogen",
        "octogen catalogs",
        "octogen search",
        "octogen lookup",
        "octolens",
        "octolens mentions",
        "octolens mentions list",
        "octolens mentions get",
        "octolens mentions export",
        "octolens mentions update",
        "octolens mentions by-author",
        "octolens keywords",
        "octolens keywords list",
        "octolens keywords create",
        "octolens keywords update",
        "octolens keywords pause",
        "octolens keywords resume",
        "octolens keywords delete",
        "octolens feeds",
        "octolens feeds list",
        "octolens feeds get",
        "octolens feeds create",
        "octolens feeds update",
        "octolens feeds delete",
        "octolens analytics",
        "octolens analytics volume",
        "octolens analytics sentiment",
        "octolens analytics sources",
        "octolens analytics keywords",
        "octolens search",
        "octolens org",
        "octolens org get",
        "octolens org usage",
        "octolens org rename",
        "octolens members",
        "octolens members list",
        "octolens members invitations",
        "octolens members invite",
        "octolens members remove",
        "octolens filters",
        "octolens filters get",
        "octolens filters add",
        "octolens filters remove",
        "octolens tags",
        "octolens whoami",
        "octolens api",
        "catalio",
        "catalio requirements",
        "catalio requirements list",
        "catalio requirements get",
        "catalio requirements create",
        "catalio requirements update",
        "catalio requirements delete",
        "catalio requirements related",
        "catalio requirements links",
        "catalio requirements filtered",
        "catalio requirements search",
        "catalio requirements deprecate",
        "catalio requirements supersede",
        "catalio requirements investigate",
        "catalio requirements assess-quality",
        "catalio teams",
        "catalio login",
        "catalio api",
        "sandbox",
        "completions",
    ] {
        let run = octo(path.split_whitespace().chain(["--help"]))
            .run()
            .succeeded();
        let name = format!("help {path}").trim_end().replace(' ', "_");
        insta::assert_snapshot!(name, run.stdout);
    }
}

#[test]
fn every_command_is_listed_above() {
    // A new command shows up in its parent's help, and has to be added above.
    for (path, commands) in [
        (
            vec![],
            vec![
                "octogen",
                "octolens",
                "catalio",
                "sandbox",
                "completions",
                "help",
            ],
        ),
        (
            vec!["octolens"],
            vec![
                "mentions",
                "keywords",
                "feeds",
                "analytics",
                "search",
                "org",
                "members",
                "filters",
                "tags",
                "whoami",
                "api",
                "help",
            ],
        ),
        (
            vec!["catalio"],
            vec![
                "requirements",
                "personas",
                "use-cases",
                "test-cases",
                "test-results",
                "components",
                "processes",
                "policies",
                "capabilities",
                "teams",
                "login",
                "api",
                "help",
            ],
        ),
        (
            vec!["catalio", "requirements"],
            vec![
                "list",
                "get",
                "create",
                "update",
                "delete",
                "related",
                "links",
                "filtered",
                "supersedeable",
                "detail",
                "stats",
                "search",
                "activate",
                "deprecate",
                "supersede",
                "confirm",
                "reject",
                "investigate",
                "analyze-sentiment",
                "assess-quality",
                "generate-summary",
                "generate-tags",
                "suggest-categories",
                "help",
            ],
        ),
        (
            vec!["catalio", "teams"],
            vec![
                "list", "get", "create", "update", "delete", "related", "links", "help",
            ],
        ),
        (
            vec!["octogen"],
            vec!["catalogs", "search", "lookup", "help"],
        ),
    ] {
        let run = octo(path.iter().chain(&["--help"])).run().succeeded();
        let listed: Vec<_> = run
            .stdout
            .lines()
            .skip_while(|line| *line != "Commands:")
            .skip(1)
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        assert_eq!(listed, commands);
    }
}

#[test]
fn versions_name_program_and_contract() {
    let short = octo(["-V"]).run().succeeded().stdout;
    assert_eq!(short, concat!("octo ", env!("CARGO_PKG_VERSION"), "\n"));
    let long = octo(["--version"]).run().succeeded().stdout;
    assert!(long.starts_with(short.trim_end()), "{long}");
    assert!(
        long.contains("Octogen Platform Catalog API 1.0.0"),
        "{long}"
    );
}

#[test]
fn completions_are_scripts() {
    for (shell, mark) in [
        ("bash", "_octo()"),
        ("zsh", "#compdef octo"),
        ("fish", "complete -c octo"),
    ] {
        let run = octo(["completions", shell]).run().succeeded();
        assert!(run.stdout.contains(mark), "{shell}");
        assert!(run.stdout.contains("octogen"), "{shell}");
    }
}

#[test]
fn help_is_plain_when_piped() {
    let run = octo(["--help"]).run().succeeded();
    assert!(!run.stdout.contains('\x1b'));
}
