// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "language/lexicon.h"
#include "sentences/prosestretch.h"
#include "text/oneof.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace PlanLens {

namespace {

struct BasisNoticesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

constexpr int shortestSeries = 4;

bool namesABasis(QStringView text)
{
    static const WordTable words = wordsOf("basis-noun");
    return words.occursIn(text);
}

bool saysChanged(QStringView text)
{
    static const WordTable words = wordsOf("revised");
    return words.occursIn(text);
}

/// The names of the tables' rows that a sentence mentions, longest first where one holds another.
QStringList namesMentioned(const CheckedText &text, QStringView sentence)
{
    QSet<QString> seen;
    QStringList names;
    for (const RowFigures &row : text.rows()) {
        const QString &name = text.at(row.any()).name;
        if (name.size() < shortestSeries || seen.contains(name) || !sentence.contains(name))
            continue;
        seen.insert(name);
        names += name;
    }
    return names;
}

/// As the program calls them.
QStringList shownNames(const CheckedText &text, const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names) {
        const QList<int> rows = text.rowsNamed(name);
        shown += rows.isEmpty() ? name : shownName(text.at(rows.constFirst()).indicator, name);
    }
    return shown;
}

/// 备注：… is one statement.
bool partsStatements(QStringView sentence, int i)
{
    const bool comma = isOneOf(sentence.at(i), u"，,") && partsClausesAt(sentence, i);
    return comma || isSemicolon(sentence.at(i));
}

/// The clause that states the change, with the list of names in front of it where the sentence
/// is one long clause.
TextPiece clauseOfChange(QStringView sentence)
{
    int start = 0;
    for (int i = 0; i <= sentence.size(); ++i) {
        if (i < sentence.size() && !partsStatements(sentence, i))
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
        const QString shown = shownNames(text, names).join(QStringLiteral(", "));
        if (names.isEmpty() || reported.contains(list + words.toString()))
            continue;
        reported.insert(list + words.toString());
        Finding finding = text.finding(
            CheckRule::ChangedBasis, FindingResult::Notice,
            BasisNoticesTexts::tr("The figures are on another basis than before: %1.").arg(shown));
        finding.evidence = {text.evidence(sentence, clause.start, clause.end)};
        for (const RowFigures &row : text.rows()) {
            if (names.contains(text.at(row.any()).name))
                finding.evidence.append(text.evidence(row.any()));
        }
        findings.append(finding);
    }
}

} // namespace PlanLens
