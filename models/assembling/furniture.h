// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"

#include <QList>

namespace PlanLens {

/// Takes out what the page that showed a report printed above and below it: 下载 打印 全屏, the
/// size of letters, where it came from and when, how often it was read.
/// Only lines that hold nothing else, before the first sentence and after the last one. Returns
/// their lines in the source.
QList<int> takeFurnitureOut(QList<RawItem> &items);

} // namespace PlanLens
