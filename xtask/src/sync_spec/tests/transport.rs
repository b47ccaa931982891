//! What servers do wrong, and what the command makes of it.

#![allow(clippy::unwrap_used)]

use std::{io::Write as _, time::Duration};

use flate2::{Compression, write::GzEncoder};

use super::{synced, then};
use crate::{
    sync_spec::Exit,
    testing::{
        fixture::PUBLISHED,
        server::{Reply, Server},
    },
};

#[test]
fn packed_bodies_are_unpacked_within_the_cap() {
    let pack = |bytes: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let packed = |body: Vec<u8>| Reply::new(200, body).header("content-encoding", "gzip");

    let (fixture, _server) = then(packed(pack(PUBLISHED.as_bytes())));
    assert_eq!(fixture.run(&["--check"]).outcome, Ok(Exit::Clean));

    let (fixture, _server) = then(packed(pack(&vec![b' '; 1 << 20])));
    fixture.refuses(&[], &["more than 65536 bytes"]);

    let mut torn = pack(PUBLISHED.as_bytes());
    torn.truncate(torn.len() / 2);
    let (fixture, _server) = then(packed(torn));
    fixture.refuses(&[], &["gzip", "cannot be unpacked"]);

    let (fixture, _server) = then(Reply::new(200, PUBLISHED).header("content-encoding", "br"));
    fixture.refuses(&[], &["`br`"]);
}

#[test]
fn a_body_that_stops_early_is_tried_again_and_refused() {
    let reply = Reply::new(200, PUBLISHED).claiming(PUBLISHED.len() + 10);
    let (fixture, server) = then(reply);
    fixture.refuses(&[], &["could not fetch", "attempt 3"]);
    assert_eq!(server.requests().len(), 6);
}

#[test]
fn a_server_that_says_nothing_is_given_up_on() {
    for reply in [
        Reply::new(200, "").claiming(10).hanging(),
        Reply::new(200, &PUBLISHED[..100])
            .claiming(PUBLISHED.len())
            .hanging(),
    ] {
        let (mut fixture, _server) = then(reply);
        fixture.limits.attempt = Duration::from_millis(100);
        fixture.limits.attempts = 2;
        fixture.refuses(&[], &["no complete answer in time (attempt 2)"]);
    }
}

#[test]
fn the_total_deadline_holds_whatever_the_attempts_may() {
    let (mut fixture, server) = then(Reply::new(200, "").claiming(10).hanging());
    fixture.limits.total = Duration::from_millis(100);
    fixture.refuses(&[], &["no complete answer in time (attempt 1)"]);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_missing_document_is_not_asked_for_twice() {
    let (fixture, server) = then(Reply::new(404, "not here"));
    fixture.refuses(&[], &["could not fetch", "404"]);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_passing_refusal_is_ridden_out() {
    for status in [429, 500, 503] {
        let first = Server::always(Reply::new(200, PUBLISHED));
        let fixture = synced(&first);
        let count = std::sync::atomic::AtomicUsize::new(0);
        let server =
            Server::start(
                move |_| match count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
                    0 | 1 => Reply::new(status, "later"),
                    _ => Reply::new(200, PUBLISHED),
                },
            );
        fixture.publish_at(&server.url("/openapi.json"));
        assert_eq!(
            fixture.run(&["--check"]).outcome,
            Ok(Exit::Clean),
            "{status}"
        );
        assert_eq!(server.requests().len(), 3);
    }
}

#[test]
fn a_wait_that_does_not_fit_fails_at_once() {
    for wait in ["3600", "18446744073709551615"] {
        let (fixture, server) = then(Reply::new(503, "").header("retry-after", wait));
        fixture.refuses(&[], &["503", "attempt 1"]);
        assert_eq!(server.requests().len(), 2);
    }
}

#[test]
fn nobody_listening_is_a_failure() {
    let gone = Server::always(Reply::new(200, PUBLISHED));
    let fixture = synced(&gone);
    drop(gone);
    fixture.refuses(&[], &["could not fetch", "attempt 3"]);
}

#[test]
fn too_large_is_refused_whatever_the_length_says() {
    let (fixture, server) = then(Reply::new(200, vec![b' '; 70_000]));
    fixture.refuses(&[], &["more than 65536 bytes"]);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn redirects_are_followed_on_the_same_server_only() {
    let server = Server::start(|request| match request.target.as_str() {
        "/new.json" => Reply::new(200, PUBLISHED),
        _ => Reply::new(302, "").header("location", "/new.json"),
    });
    let fixture = synced(&server);
    assert!(fixture.lock().unwrap().contains("/openapi.json\""));

    let target = server.url("/new.json");
    let (fixture, _moved) = then(Reply::new(301, "").header("location", &target));
    fixture.refuses(&[], &["redirects to", "another server"]);

    let (fixture, _looping) = then(Reply::new(302, "").header("location", "/openapi.json"));
    fixture.refuses(&[], &["too many"]);
}
