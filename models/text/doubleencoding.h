// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mappedtext.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// A text in which doubly encoded stretches were restored.
struct RestoredText
{
    QString text;
    QList<SourceRange> repaired; ///< the restored stretches, in `text`
};

/// Restores text that had been UTF-8, was read as GBK and stored again ("鍥藉" for "国家").
///
/// Only a stretch that turns back into valid UTF-8 and then reads as common Chinese, where before
/// it did not, is touched. Bytes that the wrong reading had lost (it has U+FFFD or € there) were
/// 0x80 inside a stretch. Before a paragraph's end, a blank or ASCII they may have been the last
/// byte of several characters: there the character is restored only where the text around it leaves
/// one answer (a sentence's full stop, a missing closing bracket), else one U+FFFD stands for it.
RestoredText restoreDoubleEncoding(const QString &text);

} // namespace PlanLens
