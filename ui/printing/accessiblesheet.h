// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PlanLens {

/// Has the preview of a sheet say to screen readers what its pages say: all of it, and each page as
/// a part. For the application, however often it is called; before the first preview is made.
void speakSheets();

} // namespace PlanLens
