// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/figuretip.h"

#include "figures/verdicttext.h"
#include "presenting/correctiontext.h"
#include "presenting/figuretext.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct FigureTipWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::FigureTip)
};

QString roleText(const Observation &observation)
{
    switch (observation.role) {
    case Role::Target:
        return FigureTipWords::tr("target");
    case Role::Actual:
        return observation.estimated ? FigureTipWords::tr("estimated actual")
                                     : FigureTipWords::tr("actual");
    }
    Q_UNREACHABLE();
}

QString nameText(const Observation &observation)
{
    QString name = observation.name.toHtmlEscaped();
    if (!observation.parent.isEmpty())
        name = FigureTipWords::tr("%1, of which %2").arg(observation.parent.toHtmlEscaped(), name);
    if (!observation.unit.isEmpty())
        name += FigureTipWords::tr(" (%1)").arg(observation.unit.toHtmlEscaped());
    return name;
}

} // namespace

QString figureTip(const Observation &observation, const QString &reason, const Theme &theme,
                  const QString &howRead)
{
    const QString period = observation.period.toString();
    const QString printed = QStringLiteral("<b>%1</b>").arg(observation.printed.toHtmlEscaped());
    QString tip =
        QStringLiteral("<p style='white-space:pre-wrap'>%1<br>").arg(nameText(observation));
    tip +=
        period.isEmpty()
            ? FigureTipWords::tr("%1: %2", "role, printed text").arg(roleText(observation), printed)
            : FigureTipWords::tr("%1 %2: %3", "period, role, printed text")
                  .arg(period, roleText(observation), printed);
    if (observation.attribute == Attribute::Binding)
        tip += QStringLiteral("<br>") + FigureTipWords::tr("binding");
    if (observation.verdict)
        tip += QStringLiteral("<br><span style='color:%1'>%2 %3</span>")
                   .arg(verdictColor(*observation.verdict, theme).name(),
                        verdictSymbol(*observation.verdict), verdictText(*observation.verdict));
    if (observation.corrected)
        tip += QStringLiteral("<br>%1<br>%2")
                   .arg(FigureTipWords::tr("taken for: %1")
                            .arg(figureText(observation).toHtmlEscaped()),
                        correctionText(observation).toHtmlEscaped());
    if (!reason.isEmpty())
        tip += QStringLiteral("<br>") + reason.toHtmlEscaped();
    if (!howRead.isEmpty())
        tip += QStringLiteral("<br><span style='color:%1'>%2</span>")
                   .arg(theme.textMuted.name(), howRead.toHtmlEscaped());
    return tip + QStringLiteral("</p>");
}

} // namespace PlanLens
