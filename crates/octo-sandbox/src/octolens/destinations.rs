//! Where feeds and notifications deliver to, and which of it is refused.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::errors::{ApiError, Code};
use super::state::Workspace;

/// `FeedDestination` of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Destination {
    #[serde(rename = "type")]
    pub(crate) channel: Channel,
    frequency: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery_mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timezone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day_of_week: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email_destination: Option<Email>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slack_destination: Option<Slack>,
    #[serde(skip_serializing_if = "Option::is_none")]
    webhook_destination: Option<Webhook>,
}

/// The delivery channel; it names the sub-object that must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Channel {
    Email,
    Slack,
    Webhook,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Email {
    emails: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Slack {
    channels: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel_names_map: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Webhook {
    url: String,
}

impl Destination {
    fn new(channel: Channel, frequency: &str) -> Self {
        Self {
            channel,
            frequency: frequency.to_owned(),
            delivery_mode: None,
            time: None,
            timezone: None,
            day_of_week: None,
            email_destination: None,
            slack_destination: None,
            webhook_destination: None,
        }
    }

    /// A daily digest by email.
    pub(crate) fn daily_email(emails: &str, time: &str, timezone: &str) -> Self {
        Self {
            delivery_mode: Some("batch".to_owned()),
            time: Some(time.to_owned()),
            timezone: Some(timezone.to_owned()),
            email_destination: Some(Email {
                emails: emails.to_owned(),
            }),
            ..Self::new(Channel::Email, "daily")
        }
    }

    /// A weekly digest in Slack.
    pub(crate) fn weekly_slack(channels: &str, day_of_week: u8) -> Self {
        Self {
            delivery_mode: Some("batch".to_owned()),
            time: Some("09:00".to_owned()),
            timezone: Some("UTC".to_owned()),
            day_of_week: Some(day_of_week),
            slack_destination: Some(Slack {
                channels: channels.to_owned(),
                channel_names_map: None,
            }),
            ..Self::new(Channel::Slack, "weekly")
        }
    }

    /// One request per mention, hourly.
    pub(crate) fn webhook(url: &str) -> Self {
        Self {
            webhook_destination: Some(Webhook {
                url: url.to_owned(),
            }),
            ..Self::new(Channel::Webhook, "hourly")
        }
    }

    /// Address list, channel ids or URL.
    pub(crate) fn target(&self) -> &str {
        match self.channel {
            Channel::Email => self
                .email_destination
                .as_ref()
                .map(|email| email.emails.as_str()),
            Channel::Slack => self
                .slack_destination
                .as_ref()
                .map(|slack| slack.channels.as_str()),
            Channel::Webhook => self
                .webhook_destination
                .as_ref()
                .map(|webhook| webhook.url.as_str()),
        }
        .unwrap_or_default()
    }
}

/// Refuses what cannot be delivered, and makes webhooks individual: they are
/// never batched.
pub(crate) fn check(
    destinations: &mut [Destination],
    workspace: &Workspace,
) -> Result<(), ApiError> {
    for (index, destination) in destinations.iter_mut().enumerate() {
        let index = index.to_string();
        let at = |name| ["destinations", index.as_str(), name];
        let (there, name) = match destination.channel {
            Channel::Email => (destination.email_destination.is_some(), "emailDestination"),
            Channel::Slack => (destination.slack_destination.is_some(), "slackDestination"),
            Channel::Webhook => (
                destination.webhook_destination.is_some(),
                "webhookDestination",
            ),
        };
        if !there {
            return Err(ApiError::field(&at(name), "required by the type"));
        }
        if destination.frequency == "weekly" && destination.day_of_week.is_none() {
            return Err(ApiError::field(&at("dayOfWeek"), "required for weekly"));
        }
        if let Some(zone) = &destination.timezone
            && !is_timezone(zone)
        {
            let message = format!("Unknown time zone: {zone}.");
            return Err(ApiError::new(Code::InvalidTimezone, message));
        }
        match destination.channel {
            Channel::Slack if workspace.slack.is_none() => {
                let message = "Slack is not connected to this workspace.";
                return Err(ApiError::new(Code::SlackNotConnected, message));
            }
            Channel::Webhook => {
                screen(destination.target())
                    .map_err(|reason| ApiError::new(Code::WebhookUrlInvalid, reason))?;
                destination.delivery_mode = Some("individual".to_owned());
            }
            Channel::Slack | Channel::Email => {}
        }
    }
    Ok(())
}

/// An IANA zone, or an offset such as `UTC+2` or `-05:30`.
fn is_timezone(text: &str) -> bool {
    if text.parse::<Tz>().is_ok() {
        return true;
    }
    let offset = text
        .strip_prefix("UTC")
        .or_else(|| text.strip_prefix("GMT"))
        .unwrap_or(text);
    let Some(rest) = offset.strip_prefix(['+', '-']) else {
        return false;
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or((rest, "00"));
    let two = |text: &str, most: u8| {
        (1..=2).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.parse::<u8>().is_ok_and(|number| number <= most)
    };
    two(hours, 14) && minutes.len() == 2 && two(minutes, 59)
}

/// Screens a webhook's URL: http or https, and a host of the public internet.
///
/// The service also resolves names and refuses those with a private address.
/// The sandbox makes no name queries; it refuses the names that by their
/// registration (RFC 6761, RFC 6762, ICANN's `.internal`) cannot be public.
pub(crate) fn screen(url: &str) -> Result<(), String> {
    let url = Url::parse(url).map_err(|error| format!("The webhook URL is not valid: {error}."))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!(
            "A webhook URL is http or https, not {}.",
            url.scheme()
        ));
    }
    let private = match url.host() {
        None => return Err("The webhook URL has no host.".to_owned()),
        Some(Host::Ipv4(address)) => is_private(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => is_private(IpAddr::V6(address)),
        Some(Host::Domain(name)) => is_private_name(name),
    };
    if private {
        return Err("The webhook URL points to a private, loopback or link-local host.".to_owned());
    }
    Ok(())
}

fn is_private_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    ["localhost", "local", "internal", "home.arpa"]
        .iter()
        .any(|suffix| name == *suffix || name.ends_with(&format!(".{suffix}")))
        // A name of one label is only known on some local network.
        || !name.contains('.')
}

fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => embedded_v4(address).map_or_else(
            || {
                address.is_loopback()
                    || address.is_unspecified()
                    || address.is_unique_local()
                    || address.is_unicast_link_local()
                    || address.is_multicast()
            },
            is_private_v4,
        ),
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_unspecified()
        || address.is_broadcast()
        || address.is_multicast()
        // RFC 791 "this network", and RFC 6598 carrier-grade NAT.
        || first == 0
        || (first == 100 && (64..128).contains(&second))
}

/// The IPv4 address inside a mapped (RFC 4291) or NAT64 (RFC 6052) one, by
/// which a private host could be reached in disguise.
fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    if let Some(mapped) = address.to_ipv4_mapped() {
        return Some(mapped);
    }
    match address.octets() {
        [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d] => {
            Some(Ipv4Addr::new(a, b, c, d))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_web_addresses_take_webhooks() {
        for url in [
            "https://hooks.northwind.example/in?secret=x",
            "http://203.0.113.9:8080/",
            "https://[2001:db8::1]/",
        ] {
            assert_eq!(screen(url), Ok(()), "{url}");
        }
        for url in [
            "ftp://hooks.northwind.example/",
            "file:///etc/passwd",
            "https://localhost/in",
            "https://printer.local/",
            "https://intranet/",
            "https://metadata.internal./",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://10.1.2.3/",
            "https://172.16.0.1/",
            "https://192.168.1.1/",
            "https://169.254.169.254/latest",
            "https://100.64.0.1/",
            "https://0.0.0.0/",
            "https://[::1]/",
            "https://[fd00::1]/",
            "https://[fe80::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://[64:ff9b::a00:1]/",
        ] {
            assert!(screen(url).is_err(), "{url}");
        }
    }

    #[test]
    fn zones_have_iana_names_or_offsets() {
        for zone in [
            "UTC",
            "Europe/Berlin",
            "America/Argentina/Buenos_Aires",
            "UTC+2",
            "-05:30",
        ] {
            assert!(is_timezone(zone), "{zone}");
        }
        for zone in ["", "Mars/Olympus", "UTC+99", "+1:2:3", "+é", "CET-ish"] {
            assert!(!is_timezone(zone), "{zone}");
        }
    }
}
