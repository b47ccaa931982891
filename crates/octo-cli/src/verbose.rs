//! `--verbose`: one line on stderr for each request and each wait.

use std::{
    fmt,
    io::{self, Write},
    time::{Duration, Instant},
};

use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{
    Layer,
    filter::Targets,
    layer::{Context, SubscriberExt},
    registry::LookupSpan,
    util::SubscriberInitExt,
};

/// The crate whose spans and events are told. They hold no header and no body.
const TOLD: &str = "octo_transport";

/// The span of one request.
const REQUEST: &str = "http.client.request";

/// Starts to tell. To be called once.
pub(crate) fn tell() {
    tracing_subscriber::registry()
        .with(Tell)
        .with(Targets::new().with_target(TOLD, LevelFilter::DEBUG))
        .init();
}

struct Tell;

/// What is known of a request that is under way.
struct Request {
    started: Instant,
    fields: Fields,
}

/// The fields that a line is made of, by their names in the call loop.
#[derive(Debug, Default)]
struct Fields {
    method: String,
    path: String,
    resend: Option<u64>,
    status: Option<u64>,
    error: String,
    wait_cause: String,
    wait: Option<Duration>,
}

impl<S> Layer<S> for Tell
where
    S: Subscriber + for<'a> LookupSpan<'a>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if attributes.metadata().name() != REQUEST {
            return;
        }
        let mut request = Request {
            started: Instant::now(),
            fields: Fields::default(),
        };
        attributes.record(&mut request.fields);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(request);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(request) = span.extensions_mut().get_mut::<Request>()
        {
            values.record(&mut request.fields);
        }
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        if let Some(span) = context.span(&id)
            && let Some(request) = span.extensions().get::<Request>()
        {
            print(&request.fields.of_request(request.started.elapsed()));
        }
    }

    fn on_event(&self, event: &Event<'_>, _context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        if let Some(line) = fields.of_wait() {
            print(&line);
        }
    }
}

impl Fields {
    fn of_request(&self, took: Duration) -> String {
        let Self {
            method,
            path,
            error,
            ..
        } = self;
        let outcome = match self.status {
            Some(status) => status.to_string(),
            None if error.is_empty() => "cancelled".to_owned(),
            None => error.clone(),
        };
        let again = match self.resend {
            Some(resend) => format!(" (attempt {})", resend + 1),
            None => String::new(),
        };
        format!(
            "{method} {path} {outcome} in {} ms{again}",
            took.as_millis()
        )
    }

    fn of_wait(&self) -> Option<String> {
        let wait = self.wait?;
        Some(format!(
            "wait {:.1} s ({})",
            wait.as_secs_f64(),
            self.wait_cause
        ))
    }
}

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        let known = match field.name() {
            "http.request.method" => &mut self.method,
            "url.template" => &mut self.path,
            "error.type" => &mut self.error,
            "octo.wait.cause" => &mut self.wait_cause,
            _ => return,
        };
        value.clone_into(known);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        match field.name() {
            "http.request.resend_count" => self.resend = Some(value),
            "http.response.status_code" => self.status = Some(value),
            _ => {}
        }
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        if field.name() == "octo.wait.duration" {
            self.wait = Duration::try_from_secs_f64(value).ok();
        }
    }

    fn record_debug(&mut self, _field: &Field, _value: &dyn fmt::Debug) {}
}

fn print(line: &str) {
    // Not `eprintln!`, which panics when nobody reads.
    let _ = writeln!(io::stderr(), "{line}");
}
