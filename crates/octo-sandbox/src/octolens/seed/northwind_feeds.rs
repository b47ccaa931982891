//! Feeds and notifications of the main demo workspace: both filter grammars,
//! every channel, one that is switched off.

use super::super::destinations::Destination;
use super::super::feeds::Feed;
use super::super::mentions::saved_filter::{
    AdvancedCondition, AdvancedFilters, Comparison, Field, FilterGroup, Join, SimpleCondition,
    SimpleFilters,
};
use super::super::moment::DAY;
use super::super::notifications::Notification;
use super::Settings;

fn simple(field: Field, values: &str) -> SimpleCondition {
    SimpleCondition {
        field,
        values: values.to_owned(),
    }
}

fn group(join: Join, conditions: &[(Field, Comparison, &str)]) -> FilterGroup {
    FilterGroup {
        group_operator: join,
        is_single_condition: Some(conditions.len() == 1),
        conditions: conditions
            .iter()
            .map(|(field, operator, values)| AdvancedCondition {
                field: *field,
                operator: *operator,
                values: (*values).to_owned(),
            })
            .collect(),
    }
}

pub(super) fn feeds(settings: Settings) -> Vec<Feed> {
    let feed = |id, name: &str, icon: &str| Feed {
        id,
        name: name.to_owned(),
        icon: icon.to_owned(),
        simple_filters: None,
        advanced_filters: None,
        is_default: false,
        destinations: Vec::new(),
        created_at: settings.now.plus(-100 * DAY).floor(DAY),
        updated_at: settings.now.plus(-30 * DAY).floor(DAY),
    };
    vec![
        Feed {
            is_default: true,
            ..feed(55, "Everything", "InboxIcon")
        },
        Feed {
            simple_filters: Some(SimpleFilters {
                conditions: vec![
                    simple(Field::Source, "reddit"),
                    simple(Field::Sentiment, "Negative"),
                ],
            }),
            destinations: vec![Destination::webhook(
                "https://hooks.northwind.example/reddit",
            )],
            ..feed(58, "Unhappy on Reddit", "FireIcon")
        },
        Feed {
            simple_filters: Some(SimpleFilters {
                conditions: vec![simple(Field::Keywords, "312")],
            }),
            ..feed(59, "Globex watch", "EyeIcon")
        },
        Feed {
            advanced_filters: Some(AdvancedFilters {
                top_level_operator: Join::And,
                groups: vec![
                    group(
                        Join::Or,
                        &[
                            (Field::Source, Comparison::In, "twitter"),
                            (Field::Source, Comparison::In, "bluesky"),
                        ],
                    ),
                    group(
                        Join::And,
                        &[
                            (Field::Sentiment, Comparison::NotIn, "Positive"),
                            (Field::Keywords, Comparison::In, "310,311"),
                        ],
                    ),
                ],
            }),
            ..feed(60, "Own brand, social", "MegaphoneIcon")
        },
    ]
}

pub(super) fn notifications(settings: Settings) -> Vec<Notification> {
    let notification = |id, name: &str, feed_id, destinations| Notification {
        id,
        name: name.to_owned(),
        enabled: true,
        feed_id,
        destinations,
        created_at: settings.now.plus(-90 * DAY).floor(DAY),
        updated_at: settings.now.plus(-10 * DAY).floor(DAY),
    };
    vec![
        notification(
            21,
            "Daily digest",
            59,
            vec![
                Destination::daily_email("ops@northwind.example", "08:30", "Europe/Berlin"),
                Destination::webhook("https://hooks.northwind.example/in"),
            ],
        ),
        Notification {
            enabled: false,
            ..notification(
                22,
                "Weekly brand report",
                60,
                vec![Destination::weekly_slack("C000000003", 1)],
            )
        },
    ]
}
