// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/mnemonic.h"

#include <QRegularExpression>

namespace PlanLens {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\(&\\w\\)"));
    return text.remove(appended).remove(u'&');
}

} // namespace PlanLens
