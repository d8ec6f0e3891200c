// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/nameform.h"
#include "catalogue/qualifiers.h"
#include "checks/checks.h"
#include "exchange/extract.h"
#include "importing/understanding.h"
#include "wording/repeatedphrases.h"

#include <QString>

namespace PlanLens {

/// What the names of figures say, by which names of one thing are known as such.
inline QByteArray readNames(const QList<Observation> &observations)
{
    QByteArray read;
    for (const Observation &observation : observations) {
        const NameForm form = nameForm(observation.name);
        read += (form.base + u' ' + qualifiersOf(observation.name).join(u' ') + u'\n').toUtf8();
    }
    return read;
}

/// A text as a report of its own: everything that `extract` says of it, with what checking its
/// claims finds and the phrases that it repeats, or why it cannot be read.
inline QByteArray readAlone(const QString &text)
{
    UnderstandOutcome outcome = understand(text.toUtf8(), QStringLiteral("example.txt"));
    auto *read = std::get_if<UnderstoodReport>(&outcome);
    if (!read)
        return "unread";
    const CheckedReport checked{&read->report, &read->interpretation};
    const QByteArray phrases = repeatedPhrases({&read->report}).join(u' ').toUtf8();
    QList<Finding> findings = checkReports({checked}, Catalogue::shipped());
    const QByteArray names = readNames(read->interpretation.observations);
    return names + phrases +
           extractJson({{std::move(read->report), std::move(read->interpretation),
                         std::move(read->readProblems), std::move(findings)}});
}

/// What the example of a word reads as: its lines, parted by ⏎, stand in the review of a plan
/// report, and alone, for what is said by a title.
inline QByteArray readExample(const QString &example)
{
    const QString lines = QString(example).replace(u'⏎', u'\n') + u'\n';
    const QString title =
        QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n\n"
                       "一、2022年计划执行情况\n\n");
    return readAlone(title + lines) + readAlone(lines);
}

} // namespace PlanLens
