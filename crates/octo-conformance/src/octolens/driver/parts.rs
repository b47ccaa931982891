//! Takes a request's body and parameters apart, and tells whether a builder
//! could say all of it.

use serde_json::{Map, Value};

use crate::request::{Body, Request};

/// The members of a body or of a query that no builder took yet.
pub(super) struct Members(Map<String, Value>);

impl Members {
    /// Of a JSON object as body.
    pub(super) fn of_body(request: &Request) -> Option<Self> {
        request.query.is_empty().then_some(())?;
        Self::of(request.json_body()?)
    }

    pub(super) fn of(value: &Value) -> Option<Self> {
        value.as_object().cloned().map(Self)
    }

    /// Of the query of a request without a body.
    pub(super) fn of_query(request: &Request) -> Option<Self> {
        let without_body = matches!(request.body, Body::Absent);
        without_body.then(|| Self(request.query.iter().cloned().collect()))
    }

    /// A member as it is, if it is there.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// `Some(None)` when the member is absent, `None` when it is no `T`.
    fn optional<T>(&mut self, name: &str, read: impl Fn(&Value) -> Option<T>) -> Option<Option<T>> {
        match self.0.remove(name) {
            None => Some(None),
            Some(value) => read(&value).map(Some),
        }
    }

    pub(super) fn text(&mut self, name: &str) -> Option<Option<String>> {
        self.optional(name, |value| value.as_str().map(str::to_owned))
    }

    pub(super) fn flag(&mut self, name: &str) -> Option<Option<bool>> {
        self.optional(name, Value::as_bool)
    }

    pub(super) fn integer(&mut self, name: &str) -> Option<Option<i64>> {
        self.optional(name, Value::as_i64)
    }

    pub(super) fn small(&mut self, name: &str) -> Option<Option<u32>> {
        self.optional(name, |value| u32::try_from(value.as_u64()?).ok())
    }

    /// A list, empty when absent. A builder leaves an empty one out, so that
    /// it can't say one.
    pub(super) fn list<T>(
        &mut self,
        name: &str,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Option<Vec<T>> {
        let list = self.optional(name, |value| {
            let items = value.as_array().filter(|items| !items.is_empty())?;
            items.iter().map(&read).collect::<Option<Vec<T>>>()
        })?;
        Some(list.unwrap_or_default())
    }

    pub(super) fn texts(&mut self, name: &str) -> Option<Vec<String>> {
        self.list(name, |value| value.as_str().map(str::to_owned))
    }

    pub(super) fn integers(&mut self, name: &str) -> Option<Vec<i64>> {
        self.list(name, Value::as_i64)
    }

    /// `Some` when every member was taken.
    pub(super) fn end(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}

/// Whether a request has neither a query nor a body.
pub(super) fn bare(request: &Request) -> Option<()> {
    (request.query.is_empty() && matches!(request.body, Body::Absent)).then_some(())
}

/// The integer in the place `id` of the path.
pub(super) fn id(request: &Request) -> Option<i64> {
    place(request, "id")?.as_i64()
}

/// The text in a place of the path.
pub(super) fn key(request: &Request, name: &str) -> Option<String> {
    place(request, name)?.as_str().map(str::to_owned)
}

fn place<'r>(request: &'r Request, name: &str) -> Option<&'r Value> {
    let mut places = request.path.iter();
    places
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}
