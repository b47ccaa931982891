//! `octo sandbox`.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
};

use crate::support::{Server, octo};

#[test]
fn it_says_where_it_listens_and_with_which_keys() {
    let server = Server::start(&[]);
    let shown = serde_json::to_string_pretty(&server.ready["octogen"]).unwrap();
    let address = server.ready["listening_on"].as_str().unwrap();
    insta::assert_snapshot!("sandbox_ready", shown.replace(address, "[ADDRESS]"));
}

/// The answer to a GET, as it came.
fn get(url: &str, token: &str) -> String {
    let (address, path) = url
        .strip_prefix("http://")
        .unwrap()
        .split_once('/')
        .unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let head = format!(
        "GET /{path} HTTP/1.1\r\nhost: {address}\r\nx-sandbox-token: {token}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn the_admin_interface_is_there_when_asked_for() {
    let server = Server::start(&["--admin"]);
    let admin = &server.ready["admin"];
    let url = format!("{}/faults", admin["base_url"].as_str().unwrap());
    let token = admin["token"].as_str().unwrap();
    assert!(get(&url, token).ends_with(r#"{"rules":[]}"#));
    assert!(get(&url, "another").starts_with("HTTP/1.1 401 "));

    let plain = Server::start(&[]);
    assert!(plain.ready.get("admin").is_none());
}

#[cfg(unix)]
#[test]
fn it_ends_cleanly_when_told_to() {
    for signal in ["-INT", "-TERM"] {
        let mut server = Server::start(&[]);
        server.signal(signal);
        assert_eq!(server.wait(), 0, "{signal}");
    }
}

#[test]
fn a_port_in_use_is_one_clear_line() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let run = octo(["sandbox", "--json", "--listen", &address]).run();
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(
        "port_in_use",
        run.envelope().to_string().replace(&address, "[ADDRESS]")
    );
}

fn catalog_file(name: &str, content: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::File::create(&path)
        .and_then(|mut file| file.write_all(content.as_bytes()))
        .unwrap();
    let path = path.display().to_string();
    (folder, path)
}

#[test]
fn catalog_files_that_cannot_be_read() {
    let (_folder, json) = catalog_file(
        "broken.jsonl",
        "{\"catalog\":\"a\",\"url\":\"https://a.example/1\",\"title\":\"One\"}\n{\"catalog\": oops}\n",
    );
    let (_other, csv) = catalog_file("broken.csv", "Colour,Size\nred,9\n");
    for (name, path) in [
        ("json", &*json),
        ("csv", &*csv),
        ("missing", "no/such/file.jsonl"),
    ] {
        let run = octo(["sandbox", "--json", "--catalog", path]).run();
        assert_eq!(run.code, 2, "{run:?}");
        let shown = run.envelope().to_string();
        let folder = path.rsplit_once('/').unwrap().0;
        insta::assert_snapshot!(
            format!("catalog_file_{name}"),
            shown.replace(folder, "[FOLDER]")
        );
    }
}

#[test]
fn bad_lines_are_skipped_on_request() {
    let (_folder, path) = catalog_file(
        "partly.jsonl",
        "{\"catalog\":\"a\",\"url\":\"https://a.example/1\",\"title\":\"One\"}\nnot json\n",
    );
    let server = Server::start(&["--catalog", &path, "--skip-bad-lines"]);
    let run = server.run("partner", &["search"]).succeeded();
    assert_eq!(run.stdout, "One\t\t\ta\thttps://a.example/1\n");
}
