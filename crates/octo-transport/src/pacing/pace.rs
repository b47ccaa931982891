//! How a caller wants to spend the server's budget.

/// How eagerly calls draw on the budget that the server has stated.
///
/// Whatever the pace, an instant named by a refusal (429) is respected: no call
/// of this process is sent before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pace {
    /// Send at once, and take refusals as they come.
    Off,
    /// Spread calls evenly over the time the budget has to last, so that others
    /// who share it never find it empty. For long walks and bulk work.
    Smooth,
    /// Spend freely as long as this many requests stay for others, then wait.
    Reserve(u32),
}

impl Default for Pace {
    /// Spend freely, never to be refused: `Reserve(0)`.
    fn default() -> Self {
        Self::Reserve(0)
    }
}
