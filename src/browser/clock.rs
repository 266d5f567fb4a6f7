use js_sys::Date;

use crate::shared::decimal;

/// The time by the device's clock, in milliseconds since the beginning of 1970. A clock set to before that is at its beginning.
pub fn now() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast keeps within the bounds of the type"
    )]
    let millis = Date::now() as u64;
    millis
}

/// The day by the device's clock and in its time zone, as in `2026-11-27`.
pub fn today() -> String {
    let today = Date::new_0();
    let two = |number: u32| if number < 10 { ["0", &decimal(number)].concat() } else { decimal(number) };
    [decimal(today.get_full_year()), two(today.get_month() + 1), two(today.get_date())].join("-")
}
