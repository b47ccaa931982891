//! A secret that is marked appears nowhere but on the wire.
//!
//! The mark is the key, the client secret, the token; the server echoes it in
//! bodies, headers and redirects. Everything that can be printed is collected:
//! `Debug`, `Display`, chains of causes, explanations, observers' events, panic
//! messages, and all that `tracing` and `log` are told at the finest level, by
//! this crate and by those beneath it.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

mod support;

use std::error::Error as _;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Method;
use octo_transport::testing::Step;
use octo_transport::{
    Bearer, CallOptions, ClientCredentials, Event, Observer, Safety, TokenRequest, Transport,
};
use support::{CREATE, Stage};

const MARK: &str = "s3cr3t-mark";

/// Everything that was printed in any way.
#[derive(Debug, Clone, Default)]
struct Printed(Arc<Mutex<String>>);

impl Printed {
    fn note(&self, text: impl std::fmt::Display) {
        let mut printed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(printed, "{text}");
    }

    fn note_debug(&self, value: &impl std::fmt::Debug) {
        self.note(format_args!("{value:?}\n{value:#?}"));
    }

    fn note_error(&self, error: &octo_transport::Error) {
        self.note_debug(error);
        self.note(format_args!("{error}\n{error:#}"));
        let mut cause = error.source();
        while let Some(error) = cause {
            self.note(format_args!("{error}\n{error:?}\n{error:#?}"));
            cause = error.source();
        }
    }
}

impl io::Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.note(String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Observer for Printed {
    fn observe(&self, event: &Event<'_>) {
        self.note_debug(event);
    }
}

impl log::Log for Printed {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.note(format_args!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

/// Answers and faults, most of which repeat the mark.
fn faults() -> Vec<Step> {
    let quoted = format!(r#"{{"detail":"no key {MARK}","error":"{MARK}"}}"#);
    let mut faults = vec![
        Step::json(format!(r#"{{"name":"{MARK}"}}"#)),
        Step::json(format!(r#"["{MARK}"]"#)),
        Step::json(format!("{MARK} is no JSON")),
        Step::status(200)
            .header("content-type", "text/html")
            .body(MARK),
        Step::redirect(302, &format!("https://elsewhere.test/?key={MARK}")),
        Step::redirect(302, &format!("/{MARK}")),
        Step::close_after_request(),
        Step::reset_unread(),
        Step::half_head(),
        Step::raw(format!(
            "HTTP/1.1 200 OK\r\nx: {MARK}\r\ncontent-length: 99\r\n\r\n{MARK}"
        )),
        Step::garbage(),
        Step::silence(),
        Step::stalled_body(MARK, 99),
        Step::huge(),
    ];
    faults.extend([400, 401, 403, 404, 422, 429, 500, 503].map(|status| {
        Step::status(status)
            .header("www-authenticate", &format!("Bearer error={MARK}"))
            .header("x-request-id", "req_1")
            .header("set-cookie", &format!("session={MARK}"))
            .body(quoted.clone())
    }));
    faults
}

async fn call_through_everything(printed: &Printed, oauth: Option<TokenRequest>) {
    for fault in faults() {
        let token = format!(r#"{{"access_token":"{MARK}","token_type":"Bearer","expires_in":60}}"#);
        let stage = Stage::with_routes(vec![fault; 4], [("/token", Step::json(token))]).await;
        let builder = stage.builder().observer(printed.clone());
        let builder = match oauth {
            None => {
                let bearer = Bearer::new(MARK.into()).unwrap();
                printed.note_debug(&bearer);
                builder.credentials(bearer)
            }
            Some(request) => {
                let endpoint = stage.server.url().join("token").unwrap();
                let credentials =
                    ClientCredentials::new(endpoint, "id", MARK.into()).request(request);
                printed.note_debug(&credentials);
                builder.credentials(credentials)
            }
        };
        printed.note_debug(&builder);
        let transport = builder.build().unwrap();
        printed.note_debug(&transport);
        printed.note_debug(&transport.call(&CREATE, CallOptions::new()));
        let call = || {
            let call = transport
                .raw(Method::POST, "/x")
                .json(&serde_json::json!({"q": 1}))
                .safety(Safety::Safe)
                .query("token", MARK)
                .header(
                    http::HeaderName::from_static("x-api-key"),
                    MARK.parse().unwrap(),
                );
            printed.note_debug(&call);
            call
        };
        let explanation = call().explain().unwrap();
        printed.note(&explanation);
        printed.note_debug(&explanation);
        match stage.run(call().send_json::<u32>()).await {
            Ok(_) => panic!("the script answers with no number"),
            Err(error) => {
                printed.note_error(&error);
                let panicked =
                    catch_unwind(AssertUnwindSafe(|| black_box(Err::<(), _>(error)).unwrap()));
                if let Err(message) = panicked {
                    printed.note(message.downcast_ref::<String>().unwrap());
                }
            }
        }
        let wire = stage.server.seen().iter().any(|seen| {
            seen.header("authorization")
                .is_some_and(|value| value.contains(MARK))
        });
        assert!(
            wire || stage.server.seen()[0].method.is_empty(),
            "the mark was never sent"
        );
    }
}

async fn fail_to_get_a_token(printed: &Printed) {
    let quoted = format!(r#"{{"error":"{MARK}","error_description":"{MARK}"}}"#);
    for answer in [
        Step::status(400).body(quoted.clone()),
        Step::status(401).body(MARK),
        Step::status(503).body(quoted),
        Step::json(format!(
            r#"{{"access_token":"{MARK}","token_type":"{MARK}"}}"#
        )),
        Step::json(format!(r#"{{"access_token":["{MARK}"]}}"#)),
        Step::json(format!(r#"{{"access_token":"{MARK}\n"}}"#)),
        Step::close_after_request(),
        Step::redirect(302, &format!("https://elsewhere.test/{MARK}")),
    ] {
        let stage = Stage::new(vec![answer; 3]).await;
        let endpoint = stage.server.url().join("token").unwrap();
        let credentials = ClientCredentials::new(endpoint, "id", MARK.into());
        let transport = stage.builder().credentials(credentials).build().unwrap();
        let error = stage
            .run(transport.raw(Method::GET, "/x").send())
            .await
            .unwrap_err();
        printed.note_error(&error);
        assert!(!stage.server.seen().is_empty());
    }
}

fn refuse_what_is_no_secret(printed: &Printed) {
    for bad in [format!("{MARK}\n"), format!("{MARK}\u{1}")] {
        printed.note_error(&Bearer::new(bad.clone().into()).unwrap_err());
        let bearer = Bearer::new("good".into()).unwrap();
        printed.note_error(&bearer.rotate(&bad.into()).unwrap_err());
    }
    for base in [
        format!("http://user:{MARK}@localhost/"),
        format!("http://localhost/?key={MARK}"),
    ] {
        let builder = Transport::builder(base.parse().unwrap());
        printed.note_debug(&builder);
        printed.note_error(&builder.build().unwrap_err());
    }
    let proxied = Transport::builder("http://localhost/".parse().unwrap())
        .proxy(format!("http://user:{MARK}@localhost:99999/"));
    printed.note_debug(&proxied);
    printed.note_error(&proxied.build().unwrap_err());
}

#[test]
fn the_mark_appears_nowhere() {
    let printed = Printed::default();
    let writer = printed.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    log::set_boxed_logger(Box::new(printed.clone())).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let hooked = printed.clone();
    std::panic::set_hook(Box::new(move |panic| hooked.note(panic)));

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        call_through_everything(&printed, None).await;
        for request in [TokenRequest::Form, TokenRequest::Basic, TokenRequest::Json] {
            call_through_everything(&printed, Some(request)).await;
        }
        fail_to_get_a_token(&printed).await;
        tokio::time::sleep(Duration::ZERO).await;
    });
    refuse_what_is_no_secret(&printed);
    drop(std::panic::take_hook());

    let printed = printed.0.lock().unwrap_or_else(PoisonError::into_inner);
    for shown in [
        "http.client.request",
        "http.request.resend_count",
        "Attempt(",
        "hyper",
        "redacted",
    ] {
        assert!(printed.contains(shown), "nothing of {shown} was collected");
    }
    // Basic carries the secret in base64.
    for hidden in [MARK, "czNjcjN0LW1hcms"] {
        let leaks: Vec<&str> = printed
            .lines()
            .filter(|line| line.contains(hidden))
            .collect();
        assert!(
            leaks.is_empty(),
            "{} leaks, such as:\n{}",
            leaks.len(),
            leaks[..leaks.len().min(5)].join("\n")
        );
    }
}
