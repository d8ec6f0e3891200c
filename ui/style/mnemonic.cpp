// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/mnemonic.h"

#include <QRegularExpression>

namespace PlanLens {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\(&\\w\\)"));
    return text.remove(appended).remove(u'&');
}

QString tipWithKeys(const QString &tip, const QKeySequence &keys)
{
    return keys.isEmpty()
               ? tip
               : QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText));
}

} // namespace PlanLens
