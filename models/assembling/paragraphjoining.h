// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"

#include <QList>

namespace PlanLens {

/// Joins paragraphs that a line or page end had broken: one that stops without a full stop,
/// followed by one that begins like no paragraph does. Returns the lines of the second halves.
QList<int> joinBrokenParagraphs(QList<RawItem> &items);

/// 注：, 备注：, 说明： — the start of the notes under a table.
bool startsNotes(QStringView text);
/// A further note: `2．加“▽”…`, `加“—”…`, `*为约束性指标`.
bool continuesNotes(QStringView text);
/// 专栏1：…, the title of a box.
bool startsBox(QStringView text);

} // namespace PlanLens
