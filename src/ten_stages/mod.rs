//! The ten stages of the framework on one page: what each means and, with the same weight, what can prevent it; then the model's
//! history, limits and critics. It shows no alert.

mod view;

pub use view::TenStagesPage;
