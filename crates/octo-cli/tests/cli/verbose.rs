//! `--verbose`.

use crate::support::{Server, octo};

#[test]
fn each_request_is_one_line_and_no_secret() {
    let server = Server::start(&[]);
    let run = server.run("partner", &["catalogs", "-v"]);
    assert_eq!(run.code, 0, "{run:?}");
    let lines: Vec<_> = run.stderr.lines().collect();
    let [line] = lines.as_slice() else {
        panic!("one line expected: {run:?}");
    };
    assert!(
        line.contains("GET") && line.contains("/catalogs") && line.contains("200"),
        "{line}"
    );
}

#[test]
fn nothing_is_told_without_it() {
    octo(["--sandbox", "octogen", "catalogs"]).run().succeeded();
}
