//! What a rule is: an id, a verdict per direction, and its mirror.

use super::class::{Axis, Class, Direction};

/// What a change does to the set of valid messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Fewer messages are valid, or fewer things are there.
    Narrows,
    /// More messages are valid, or more things are there.
    Widens,
    /// Some become valid, others cease to be; or it cannot be told.
    Changes,
}

impl Effect {
    /// The effect of the change undone.
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Narrows => Self::Widens,
            Self::Widens => Self::Narrows,
            Self::Changes => Self::Changes,
        }
    }
}

/// One kind of change.
///
/// A rule about what travels has a class for each direction and its change
/// ids are `request-NAME` and `response-NAME`; a rule about structure has one
/// class and its name is the id.
#[derive(Debug)]
pub struct Rule {
    /// The name, unique and stable.
    pub name: &'static str,
    /// What it does to the set of valid messages.
    pub effect: Effect,
    /// The rule that the same change undone falls under; its own name when a
    /// change undone is a change of the same kind.
    pub mirror: &'static str,
    /// Why the mirror's verdicts aren't the plain opposite of this rule's, or
    /// why the class isn't what effect and direction alone would give.
    pub why: &'static str,
    /// What the verdict is about.
    pub axis: Axis,
    /// What the user of a client can do about it, if anything.
    pub remedy: &'static str,
    /// The rule on the source axis that comes along when generated code stops
    /// compiling.
    pub(crate) source: Option<&'static Rule>,
    /// The class when the client is called instead of calling.
    received: Option<Class>,
    verdict: Verdict,
}

#[derive(Debug)]
enum Verdict {
    Travels { request: Class, response: Class },
    Stands(Class),
}

impl Rule {
    /// A rule about what a client sends and receives.
    pub(crate) const fn travels(
        name: &'static str,
        effect: Effect,
        mirror: &'static str,
        request: Class,
        response: Class,
    ) -> Self {
        Self::new(name, effect, mirror, Verdict::Travels { request, response })
    }

    /// A rule about the structure around what travels.
    pub(crate) const fn stands(
        name: &'static str,
        effect: Effect,
        mirror: &'static str,
        class: Class,
    ) -> Self {
        Self::new(name, effect, mirror, Verdict::Stands(class))
    }

    const fn new(
        name: &'static str,
        effect: Effect,
        mirror: &'static str,
        verdict: Verdict,
    ) -> Self {
        Self {
            name,
            effect,
            mirror,
            why: "",
            axis: Axis::Wire,
            remedy: "",
            source: None,
            received: None,
            verdict,
        }
    }

    pub(crate) const fn because(mut self, why: &'static str) -> Self {
        self.why = why;
        self
    }

    pub(crate) const fn mirrored_by(mut self, mirror: &'static str) -> Self {
        self.mirror = mirror;
        self
    }

    pub(crate) const fn received(mut self, class: Class) -> Self {
        self.received = Some(class);
        self
    }

    pub(crate) const fn remedy(mut self, remedy: &'static str) -> Self {
        self.remedy = remedy;
        self
    }

    pub(crate) const fn source(mut self, source: &'static Rule) -> Self {
        self.source = Some(source);
        self
    }

    pub(crate) const fn on_source(mut self) -> Self {
        self.axis = Axis::Source;
        self
    }

    /// The class of such a change in this direction.
    pub const fn class(&self, direction: Direction) -> Class {
        match (&self.verdict, direction) {
            (Verdict::Stands(class), _) => *class,
            (Verdict::Travels { request, .. }, Direction::Request) => *request,
            (Verdict::Travels { response, .. }, _) => *response,
        }
    }

    /// The class when the client is called: in webhooks and callbacks.
    pub const fn class_received(&self, direction: Direction) -> Class {
        match self.received {
            Some(class) => class,
            None => self.class(direction),
        }
    }

    /// Whether the class depends on the direction, and with it the id.
    pub const fn is_directed(&self) -> bool {
        matches!(self.verdict, Verdict::Travels { .. })
    }

    /// The id of such a change in this direction.
    pub fn id(&self, direction: Direction) -> String {
        if self.is_directed() {
            format!("{direction}-{}", self.name)
        } else {
            self.name.to_owned()
        }
    }
}
