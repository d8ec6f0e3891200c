// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

constexpr QStringView clauseEnds = u"，；,;";
constexpr int shortestName = 4;

bool namesABasis(QStringView text)
{
    return containsAny(text,
                       {u"口径", u"基数", u"统计制度", u"统计方法", u"核算方法", u"统计范围"});
}

bool saysChanged(QStringView text)
{
    return containsAny(text, {u"调整", u"修订", u"修定", u"修正", u"改为", u"变更", u"变化",
                              u"不再", u"新版", u"普查", u"人普", u"普后", u"普前", u"由原"});
}

/// The names of the tables' rows that a sentence mentions, longest first where one holds another.
QStringList namesMentioned(const CheckedText &text, QStringView sentence)
{
    QSet<QString> seen;
    QStringList names;
    for (const RowFigures &row : text.rows()) {
        const QString &name = text.at(row.any()).name;
        if (name.size() < shortestName || seen.contains(name) || !sentence.contains(name))
            continue;
        seen.insert(name);
        names += name;
    }
    return names;
}

/// The clause that states the change, with the list of names in front of it where the sentence
/// is one long clause.
TextPiece clauseOfChange(QStringView sentence)
{
    int start = 0;
    for (int i = 0; i <= sentence.size(); ++i) {
        if (i < sentence.size() && !clauseEnds.contains(sentence.at(i)))
            continue;
        const QStringView clause = sentence.mid(start, i - start);
        if (namesABasis(clause) && saysChanged(clause))
            return {start, i};
        start = i + 1;
    }
    return {0, int(sentence.size())};
}

} // namespace

void checkBasisNotices(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    QSet<QString> reported;
    for (const ClaimSentence &sentence : text.sentences()) {
        if (!namesABasis(sentence.text) || !saysChanged(sentence.text))
            continue;
        const TextPiece clause = clauseOfChange(sentence.text);
        const QStringView words = sentence.text.mid(clause.start, clause.end - clause.start);
        QStringList names = namesMentioned(text, words);
        if (names.isEmpty())
            names = namesMentioned(text, sentence.text);
        const QString list = names.join(QStringLiteral(", "));
        if (names.isEmpty() || reported.contains(list + words.toString()))
            continue;
        reported.insert(list + words.toString());
        Finding finding =
            text.finding(CheckRule::ChangedBasis, FindingResult::Notice,
                         Texts::tr("The figures are on another basis than before: %1.").arg(list));
        finding.evidence = {text.evidence(sentence, clause.start, clause.end)};
        for (const RowFigures &row : text.rows()) {
            if (names.contains(text.at(row.any()).name))
                finding.evidence.append(text.evidence(row.any()));
        }
        findings.append(finding);
    }
}

} // namespace PlanLens
