//! How runs end: readers that go away, Ctrl-C, a full disk.

use std::{
    io::{BufRead, BufReader},
    net::TcpListener,
    process::{Command, Stdio},
};

use crate::support::{Run, UNKNOWN_KEY, octo};

#[test]
fn a_reader_that_has_enough_is_no_error() {
    let mut child = octo(["--sandbox", "octogen", "search", "--all"])
        .command()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut stdout = BufReader::with_capacity(16, child.stdout.take().unwrap());
    stdout.read_line(&mut line).unwrap();
    drop(stdout);
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!((run.code, &*run.stderr), (0, ""));
}

#[test]
fn help_into_a_closed_pipe_is_no_error() {
    let mut child = octo(["--help"])
        .command()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!((run.code, &*run.stderr), (0, ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = octo(["--sandbox", "octogen", "catalogs"])
        .command()
        .stdout(full)
        .output();
    let run = Run::from(output.unwrap());
    assert_eq!(run.code, 1);
    assert!(
        run.stderr
            .starts_with("Error [OUTPUT_FAILED]: cannot write to stdout"),
        "{run:?}"
    );
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_cleanly() {
    // Accepts and says nothing, so the run is sure to be waiting.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", silent.local_addr().unwrap());
    let child = octo(["--json", "--base-url", &url, "octogen", "catalogs"])
        .key(UNKNOWN_KEY)
        .command()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let connection = silent.accept().unwrap();
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    let run = Run::from(child.wait_with_output().unwrap());
    drop(connection);
    assert_eq!(run.code, 130, "{run:?}");
    assert_eq!(run.envelope()["code"], "INTERRUPTED");
}
