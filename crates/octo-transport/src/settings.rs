//! Settings that wait for their transport.

use std::fmt;

use crate::TransportBuilder;

type Setting = Box<dyn FnOnce(TransportBuilder) -> TransportBuilder + Send + Sync>;

/// Settings of a transport whose base URL is not known yet; for builders of
/// clients, which collect them and [`apply`](Self::apply) them in the end.
///
/// ```
/// use octo_transport::{Pace, Settings, Transport};
///
/// let mut settings = Settings::default();
/// settings.add(|transport| transport.pace(Pace::Smooth).max_body(1 << 20));
/// let builder = Transport::builder("http://127.0.0.1:9/".parse()?);
/// let transport = settings.apply(builder).build()?;
/// # let _ = transport;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Default)]
pub struct Settings(Vec<Setting>);

impl Settings {
    /// Adds a setting; of two that contradict each other the later one holds.
    pub fn add(
        &mut self,
        setting: impl FnOnce(TransportBuilder) -> TransportBuilder + Send + Sync + 'static,
    ) {
        self.0.push(Box::new(setting));
    }

    /// Lays the settings over a builder, in the order they came.
    pub fn apply(self, builder: TransportBuilder) -> TransportBuilder {
        self.0
            .into_iter()
            .fold(builder, |builder, setting| setting(builder))
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Settings").field(&self.0.len()).finish()
    }
}
