use js_sys::Date;

use crate::shared::decimal;

/// Returns the time of the device's clock, in milliseconds since the Unix epoch; 0 if the clock is set to an earlier time.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast keeps within the bounds of the type"
)]
pub fn now() -> u64 {
    Date::now() as u64
}

/// Returns today's date by the device's clock and time zone, such as `2026-11-27`.
pub fn today() -> String {
    let today = Date::new_0();
    let two = |number: u32| if number < 10 { ["0", &decimal(number)].concat() } else { decimal(number) };
    [decimal(today.get_full_year()), two(today.get_month() + 1), two(today.get_date())].join("-")
}
