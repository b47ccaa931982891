//! Where and when mentions are delivered.

use std::fmt;

use octolens_api::{FeedDestinationType, types};
use serde_json::{Map, Value};
use url::Url;

/// One digest a period, or one message a mention.
pub use octolens_api::FeedDestinationDeliveryMode as DeliveryMode;
/// How often is delivered.
pub use octolens_api::FeedDestinationFrequency as Frequency;

/// A place that mentions are delivered to, and its timetable.
///
/// ```
/// use octolens::{Destination, Frequency};
///
/// let mail = Destination::email(["ops@shop.example"], Frequency::Daily)
///     .at("08:30", "Europe/Berlin");
/// let hook = Destination::webhook("https://hooks.shop.example/octolens?secret=…", Frequency::Hourly);
/// # let _ = (mail, hook);
/// ```
///
/// Source: schema `FeedDestination` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Destination {
    /// Where to.
    pub target: Target,
    /// How often.
    pub frequency: Frequency,
    /// In one piece or one by one; the service's default where absent.
    pub delivery_mode: Option<DeliveryMode>,
    /// Time of day, `HH:MM`.
    pub time: Option<String>,
    /// Time zone of [`time`](Self::time), by its IANA name.
    pub timezone: Option<String>,
    /// Day of weekly deliveries, 0 Sunday to 6 Saturday.
    pub day_of_week: Option<u8>,
    /// Members that the contract does not name, kept as they came: the details
    /// of a new kind of place are among them.
    pub extra: Map<String, Value>,
}

/// The kinds of places.
///
/// `Debug` shows of a webhook's URL the host alone, since the rest may hold a
/// secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    /// Mail.
    Email {
        /// The addresses.
        addresses: Vec<String>,
    },
    /// Slack channels.
    Slack {
        /// Ids of the channels.
        channels: Vec<String>,
        /// The service's own map of ids to names, as it came.
        names: Option<String>,
    },
    /// An HTTPS endpoint, which gets one request a mention; see
    /// [`webhook`](crate::webhook).
    Webhook {
        /// Its URL. A secret in it is all that tells the service's requests
        /// from others'.
        url: String,
    },
    /// A kind that the contract does not name, or one without its details.
    Other {
        /// The name of the kind.
        kind: String,
    },
}

impl Destination {
    fn new(target: Target, frequency: impl Into<Frequency>) -> Self {
        Self {
            target,
            frequency: frequency.into(),
            delivery_mode: None,
            time: None,
            timezone: None,
            day_of_week: None,
            extra: Map::new(),
        }
    }

    /// Delivers by mail.
    pub fn email<A: Into<String>>(
        addresses: impl IntoIterator<Item = A>,
        frequency: impl Into<Frequency>,
    ) -> Self {
        let addresses = addresses.into_iter().map(Into::into).collect();
        Self::new(Target::Email { addresses }, frequency)
    }

    /// Delivers to Slack channels, by their ids.
    pub fn slack<C: Into<String>>(
        channels: impl IntoIterator<Item = C>,
        frequency: impl Into<Frequency>,
    ) -> Self {
        let channels = channels.into_iter().map(Into::into).collect();
        Self::new(
            Target::Slack {
                channels,
                names: None,
            },
            frequency,
        )
    }

    /// Delivers to an HTTPS endpoint. Hosts that are private or loopback are
    /// refused, also later, at each delivery.
    pub fn webhook(url: impl Into<String>, frequency: impl Into<Frequency>) -> Self {
        Self::new(Target::Webhook { url: url.into() }, frequency)
    }

    /// Delivers in one piece or one by one.
    pub fn mode(mut self, mode: impl Into<DeliveryMode>) -> Self {
        self.delivery_mode = Some(mode.into());
        self
    }

    /// Delivers at a time of day, `HH:MM`, in a time zone.
    pub fn at(mut self, time: impl Into<String>, timezone: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self.timezone = Some(timezone.into());
        self
    }

    /// Delivers on a day of the week, 0 Sunday to 6 Saturday; weekly
    /// deliveries need one.
    pub fn on(mut self, day: u8) -> Self {
        self.day_of_week = Some(day);
        self
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Email { addresses } => formatter
                .debug_struct("Email")
                .field("addresses", addresses)
                .finish(),
            Self::Slack { channels, names } => formatter
                .debug_struct("Slack")
                .field("channels", channels)
                .field("names", names)
                .finish(),
            Self::Webhook { url } => {
                let url = Url::parse(url).ok();
                let host = url.as_ref().and_then(Url::host_str);
                formatter
                    .debug_struct("Webhook")
                    .field("host", &host)
                    .finish_non_exhaustive()
            }
            Self::Other { kind } => formatter.debug_struct("Other").field("kind", kind).finish(),
        }
    }
}

/// The service keeps lists as text with commas.
fn split(text: &str) -> Vec<String> {
    let parts = text.split(',').map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

impl From<types::FeedDestination> for Destination {
    fn from(wire: types::FeedDestination) -> Self {
        let kind = wire.type_;
        let target = match (
            &kind,
            wire.email_destination,
            wire.slack_destination,
            wire.webhook_destination,
        ) {
            (FeedDestinationType::Email, Some(email), _, _) => Target::Email {
                addresses: split(&email.emails),
            },
            (FeedDestinationType::Slack, _, Some(slack), _) => Target::Slack {
                channels: split(&slack.channels),
                names: slack.channel_names_map,
            },
            (FeedDestinationType::Webhook, _, _, Some(webhook)) => {
                Target::Webhook { url: webhook.url }
            }
            _ => Target::Other {
                kind: kind.as_str().to_owned(),
            },
        };
        Self {
            target,
            frequency: wire.frequency,
            delivery_mode: wire.delivery_mode,
            time: wire.time,
            timezone: wire.timezone,
            day_of_week: wire.day_of_week.and_then(|day| u8::try_from(day).ok()),
            extra: wire.extra,
        }
    }
}

impl From<Destination> for types::FeedDestination {
    fn from(destination: Destination) -> Self {
        let mut wire = Self {
            type_: FeedDestinationType::Email,
            frequency: destination.frequency,
            delivery_mode: destination.delivery_mode,
            time: destination.time,
            timezone: destination.timezone,
            day_of_week: destination.day_of_week.map(i64::from),
            email_destination: None,
            slack_destination: None,
            webhook_destination: None,
            extra: destination.extra,
        };
        match destination.target {
            Target::Email { addresses } => {
                wire.email_destination = Some(types::FeedDestinationEmailDestination {
                    emails: addresses.join(","),
                    extra: Map::new(),
                });
            }
            Target::Slack { channels, names } => {
                wire.type_ = FeedDestinationType::Slack;
                wire.slack_destination = Some(types::FeedDestinationSlackDestination {
                    channels: channels.join(","),
                    channel_names_map: names,
                    extra: Map::new(),
                });
            }
            Target::Webhook { url } => {
                wire.type_ = FeedDestinationType::Webhook;
                wire.webhook_destination = Some(types::FeedDestinationWebhookDestination {
                    url,
                    extra: Map::new(),
                });
            }
            Target::Other { kind } => wire.type_ = kind.into(),
        }
        wire
    }
}
