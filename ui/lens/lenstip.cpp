// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/lenstip.h"

namespace PlanLens {

namespace {

QString colored(const QString &text, const QColor &color)
{
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(color.name(), text.toHtmlEscaped());
}

QString row(const LensLine &line, const Theme &theme)
{
    const QString text = line.verdict   ? colored(line.text, verdictColor(*line.verdict, theme))
                         : line.differs ? colored(line.text, theme.missed)
                                        : line.text.toHtmlEscaped();
    return QStringLiteral("<tr><td style='padding-right:8px'>%1</td>"
                          "<td style='padding-right:8px'>%2</td><td>%3</td></tr>")
        .arg(colored(line.label, theme.textMuted), text, colored(line.source, theme.textMuted));
}

} // namespace

QString lensTip(const LensText &text, const Theme &theme)
{
    QString rows;
    for (const LensLine &line : text.lines)
        rows += row(line, theme);
    return rows.isEmpty() ? QString() : QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace PlanLens
