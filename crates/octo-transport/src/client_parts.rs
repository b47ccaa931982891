//! What the clients' builders and keys have in common: code that has to stand
//! in their crates, since their types are theirs.

/// The setters of a client's builder that has the fields `transport`, of type
/// [`Settings`](crate::Settings), and `user_agent`, an optional text. Takes the
/// crate's name, for the examples.
#[doc(hidden)]
#[macro_export]
macro_rules! builder_settings {
    ($client:literal) => {
        /// The deadlines of every call; one call can set its own. A few
        /// operations have longer ones for each attempt.
        pub fn timeouts(self, timeouts: $crate::Timeouts) -> Self {
            self.transport(move |transport| transport.timeouts(timeouts))
        }

        /// What is tried again, how often, and after which waits.
        pub fn retry(self, retry: $crate::RetryPolicy) -> Self {
            self.transport(move |transport| transport.retry(retry))
        }

        /// How the budget that the service states is spent.
        pub fn pace(self, pace: $crate::Pace) -> Self {
            self.transport(move |transport| transport.pace(pace))
        }

        /// Anything else that the transport can be told: a proxy, roots of
        /// trust, an observer, a budget kept elsewhere, the largest answer.
        ///
        /// ```
        #[doc = concat!("let builder = ", $client, "::Client::builder().transport(|transport| {")]
        ///     transport
        ///         .proxy("http://proxy.internal:3128")
        ///         .max_body(4 << 20)
        /// });
        /// # let _ = builder;
        /// ```
        pub fn transport(
            mut self,
            setting: impl FnOnce($crate::TransportBuilder) -> $crate::TransportBuilder
            + Send
            + Sync
            + 'static,
        ) -> Self {
            self.transport.add(setting);
            self
        }

        /// A product name and version to put before this crate's own in the
        /// `User-Agent` header.
        pub fn user_agent(mut self, product: impl Into<String>) -> Self {
            self.user_agent = Some(product.into());
            self
        }
    };
}

/// A key whose form is checked when it is made. Takes the type with its docs,
/// the form for people, and a function that says what is wrong with a text.
#[doc(hidden)]
#[macro_export]
macro_rules! api_key {
    ($(#[$doc:meta])* pub struct $key:ident($form:expr, $check:path);) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $key(::secrecy::SecretString);

        impl $key {
            /// Checks the form of `key` and wraps it.
            ///
            /// Whitespace around the key is dropped, since keys are pasted
            /// into environment files.
            ///
            /// # Errors
            ///
            /// [`ConfigError::ApiKey`]($crate::ConfigError::ApiKey) says what
            /// is wrong with the form, and shows nothing of the key.
            pub fn new(
                key: impl Into<::secrecy::SecretString>,
            ) -> Result<Self, $crate::ConfigError> {
                let key = key.into();
                let trimmed = ::secrecy::ExposeSecret::expose_secret(&key).trim();
                match $check(trimmed) {
                    Ok(()) => Ok(Self(::secrecy::SecretString::from(trimmed))),
                    Err(problem) => Err($crate::ConfigError::ApiKey {
                        problem,
                        form: $form,
                    }),
                }
            }

            pub(crate) fn into_secret(self) -> ::secrecy::SecretString {
                self.0
            }
        }

        impl ::std::str::FromStr for $key {
            type Err = $crate::ConfigError;

            fn from_str(key: &str) -> Result<Self, Self::Err> {
                Self::new(key)
            }
        }

        impl TryFrom<&str> for $key {
            type Error = $crate::ConfigError;

            fn try_from(key: &str) -> Result<Self, Self::Error> {
                Self::new(key)
            }
        }

        impl TryFrom<String> for $key {
            type Error = $crate::ConfigError;

            fn try_from(key: String) -> Result<Self, Self::Error> {
                Self::new(key)
            }
        }

        impl ::std::fmt::Debug for $key {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(concat!(stringify!($key), "([redacted])"))
            }
        }
    };
}

/// The `User-Agent` of a client: the application's product, where it names
/// one, before the client's own.
#[must_use]
pub fn user_agent(product: Option<String>, own: &str) -> String {
    match product {
        Some(product) => format!("{product} {own}"),
        None => own.to_owned(),
    }
}
