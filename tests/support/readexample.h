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

/// A text as a file of its own: everything that `extract` says of its reports, with what checking
/// the claims of each finds, the phrases that it repeats and the places that its figures are of, or
/// why it cannot be read.
inline QByteArray readAlone(const QString &text)
{
    UnderstandOutcome outcome = understand(text.toUtf8(), QStringLiteral("example.txt"));
    const auto *read = std::get_if<UnderstoodReports>(&outcome);
    if (!read)
        return "unread";
    QList<ExtractedReport> reports;
    QByteArray words;
    for (const UnderstoodReport &report : *read) {
        const CheckedReport checked{&report.report, &report.interpretation};
        words += repeatedPhrases({&report.report}).join(u' ').toUtf8();
        words += readNames(report.interpretation.observations);
        for (const Observation &figure : report.interpretation.observations)
            words += figure.regionId.toUtf8() + '\n'; // whom it is about
        reports.append({report.report, report.interpretation, report.readProblems,
                        checkReports({checked}, Catalogue::shipped())});
    }
    return extractJson(reports) + words;
}

/// The example of a word: its lines, parted by ⏎, stand in the review of a plan report, and alone,
/// for what is said by a title.
class WordExample
{
public:
    explicit WordExample(const QString &example)
        : m_lines(QString(example).replace(u'⏎', u'\n') + u'\n')
        , m_inReport(readInReport())
        , m_alone(readAlone(m_lines))
    {}

    /// Whether it reads otherwise now than when this was made.
    bool readsOtherwise() const
    {
        return readInReport() != m_inReport || readAlone(m_lines) != m_alone;
    }

private:
    QByteArray readInReport() const
    {
        return readAlone(QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案"
                                        "的报告\n\n一、2022年计划执行情况\n\n") +
                         m_lines);
    }

    QString m_lines;
    QByteArray m_inReport;
    QByteArray m_alone;
};

} // namespace PlanLens
