//! The ten stages of the framework on one page: the meaning and, with equal weight, the prevention of each; then the model's history,
//! limits and critics. No alert is shown.

mod view;

pub use view::TenStagesPage;
