// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/readpdf.h"

namespace PlanLens::Testing {

// A table of five rows, and what stands around it.

inline const QList<double> edges{80, 280, 380, 480};
inline const QStringList head{QStringLiteral("指标"), QStringLiteral("2022年目标"),
                              QStringLiteral("2022年完成")};
inline const QList<QStringList> body{
    {QStringLiteral("竹器产量（万件）"), QStringLiteral("55以上"), QStringLiteral("56.1")},
    {QStringLiteral("竹器产值增速（%）"), QStringLiteral("6左右"), QStringLiteral("-2.5")},
    {QStringLiteral("其中：竹席"), QStringLiteral("5"), QStringLiteral("4.8")},
    {QStringLiteral("鲜笋产量（吨）"), QStringLiteral("120"), QStringLiteral("—")}};

/// Head and body, row by row.
inline void rows(TestPdf &pdf, double base, double pitch)
{
    pdf.row(edges, base, head);
    for (qsizetype i = 0; i < body.size(); ++i)
        pdf.row(edges, base + pitch * double(i + 1), body.at(i));
}

inline QStringList whole()
{
    QStringList lines{head.join(u'|')};
    for (const QStringList &row : body)
        lines.append(row.join(u'|'));
    return lines;
}

inline const QString text = QStringLiteral(
    "全镇竹器生产稳步增长，竹席和竹笋的销路进一步拓宽，农民收入继续增加，现将主要指标列在表1中。");
inline const QString caption = QStringLiteral("表1竹林镇主要指标");

} // namespace PlanLens::Testing
