// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/statedrows.h"
#include "checks/statements.h"
#include "claims/claimscope.h"
#include "figures/agreement.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct RestatedSentenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// Of more figures under one name it is not known which are meant to be one.
constexpr qsizetype mostFigures = 2;
/// Amounts further apart than this are of different things, or of different times.
constexpr double farthestApart = 2.5;
/// And of what no catalogue knows, where two chapters state it.
constexpr double farthestInChapters = 1.5;

/// What is said twice in the text, or twice in tables.
class TwiceSaid
{
public:
    TwiceSaid(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text), m_chapters(text.report())
    {}

    void run(QList<Finding> &findings) const
    {
        for (const StatementGroup &group : statementGroups(m_context, m_text)) {
            // Where a table has it, each claim is set beside the table.
            if (group.cells.isEmpty()) {
                compareClaims(group, findings);
                compareInParagraphs(group, findings);
            } else if (group.cells.size() == 2)
                compareCells(group, findings);
            else if (group.cells.size() == 1)
                compareWithCell(group, findings);
        }
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }
    int blockOf(int index) const { return at(index).anchor.block; }

    std::optional<Agreement> agreementOf(int left, int right) const
    {
        const auto pair = comparable(stated(at(left)), stated(at(right)), m_context.catalogue());
        if (!pair)
            return std::nullopt;
        return roleSaid(at(left)) == Role::Target
                   ? agreementOfTargets(pair->left, pair->right, pair->digits)
                   : PlanLens::agreementOf(pair->left, pair->right, pair->digits);
    }

    bool isSame(int left, int right) const
    {
        const auto agreement = agreementOf(left, right);
        return agreement && agrees(*agreement);
    }

    /// One figure from each paragraph; nothing where a paragraph has several: a list under one
    /// name, or a figure and what it was before.
    std::optional<QList<int>> oneOfEachBlock(const QList<int> &claims) const
    {
        QList<int> ones;
        for (const int claim : claims) {
            if (!ones.isEmpty() && blockOf(ones.last()) == blockOf(claim)) {
                if (!isSame(ones.last(), claim))
                    return std::nullopt;
                continue;
            }
            ones.append(claim);
        }
        return ones;
    }

    /// Whether the claims state more figures than are looked at.
    bool differTooMuch(const QList<int> &claims) const
    {
        QList<int> different;
        for (const int claim : claims) {
            const bool known = std::any_of(different.begin(), different.end(),
                                           [&](int other) { return isSame(other, claim); });
            if (!known)
                different.append(claim);
            if (different.size() > mostFigures)
                return true;
        }
        return false;
    }

    void compareClaims(const StatementGroup &group, QList<Finding> &findings) const
    {
        const auto claims = group.named ? oneOfEachBlock(group.claims) : std::nullopt;
        if (!claims || claims->size() < 2 || differTooMuch(*claims))
            return;
        const int first = claims->first();
        for (const int claim : claims->mid(1)) {
            const auto agreement = agreementOf(first, claim);
            if (!agreement || *agreement == Agreement::Open)
                continue;
            // What only its name tells, and another chapter says otherwise, may be another part.
            const bool nearby = group.known || m_chapters.tellAlike(blockOf(first), blockOf(claim));
            if (agrees(*agreement) ||
                (!isAspiredMore(m_context, m_text, first, claim) &&
                 !isAspiredMore(m_context, m_text, claim, first) &&
                 isMeantAlike(first, claim, nearby ? farthestApart : farthestInChapters)))
                findings.append(finding(*agreement, claim, first));
        }
    }

    /// 生猪出栏25万头，全年生猪出栏22万头: a paragraph says one thing twice, each time by its name
    /// alone, and once of all the year.
    void compareInParagraphs(const StatementGroup &group, QList<Finding> &findings) const
    {
        static const WordTable wholeYears = wordsOf("whole-year");
        if (!group.known || differTooMuch(group.claims))
            return;
        for (qsizetype i = 1; i < group.claims.size(); ++i) {
            const int left = group.claims.at(i - 1);
            const int right = group.claims.at(i);
            const bool ofYear = wholeYears.occursIn(clauseBefore(m_text.report(), at(left))) ||
                                wholeYears.occursIn(clauseBefore(m_text.report(), at(right)));
            if (blockOf(left) == blockOf(right) && ofYear && isNamedAlone(left) &&
                isNamedAlone(right) && agreementOf(left, right) == Agreement::Different &&
                isMeantAlike(left, right, farthestInChapters))
                findings.append(finding(Agreement::Different, right, left));
        }
    }

    /// Whether nothing but 全年 stands in front of the name of a claim in its clause, neither 计划
    /// nor 去年, and nothing behind it but what is said of it.
    bool isNamedAlone(int claim) const
    {
        static const WordTable wholeYears = wordsOf("whole-year");
        const QString before = clauseBefore(m_text.report(), at(claim));
        const QString clause = before + at(claim).printed;
        const QString &name = at(claim).name;
        const qsizetype start = clause.indexOf(name);
        QStringView lead = QStringView(clause).left(start);
        takeAllFromFront(lead, wholeYears);
        return start >= 0 && lead.isEmpty() && start + name.size() >= before.size();
    }

    /// Whether two figures that differ are still about one thing: names that are spelt alike, and
    /// amounts of one order.
    bool isMeantAlike(int left, int right, double farthest = farthestApart) const
    {
        const auto pair = comparable(stated(at(left)), stated(at(right)), m_context.catalogue());
        const double l = std::abs(pair->left.figure().value_or(0));
        const double r = std::abs(pair->right.figure().value_or(0));
        const bool amounts = at(left).measure == Measure::Level || farthest < farthestApart;
        return (!amounts || std::max(l, r) <= farthest * std::min(l, r)) &&
               spelledAlike(nameForm(withoutVerb(at(left).name)).base,
                            nameForm(withoutVerb(at(right).name)).base);
    }

    /// 城镇新增就业 and 新增城镇就业; not 减税降费 and 企业减负.
    static bool spelledAlike(const QString &left, const QString &right)
    {
        const QString &shorter = left.size() < right.size() ? left : right;
        const QString &longer = left.size() < right.size() ? right : left;
        const auto shared = std::count_if(shorter.begin(), shorter.end(),
                                          [&](QChar c) { return longer.contains(c); });
        return 2 * shared > shorter.size();
    }

    void compareCells(const StatementGroup &group, QList<Finding> &findings) const
    {
        const int first = group.cells.first();
        const int second = group.cells.last();
        if (at(first).table == at(second).table || !isIndicatorTable(at(first).table) ||
            !isIndicatorTable(at(second).table) || !group.named || !isMeantAlike(first, second))
            return;
        const auto agreement = agreementOf(first, second);
        if (agreement && *agreement != Agreement::Open)
            findings.append(finding(*agreement, second, first));
    }

    /// Parts of a year: the table's whole years are compared by their rows.
    void compareWithCell(const StatementGroup &group, QList<Finding> &findings) const
    {
        const int cell = group.cells.first();
        if (!at(cell).period.isPart())
            return;
        for (const int claim : group.claims) {
            const auto agreement = agreementOf(cell, claim);
            if (agreement && *agreement != Agreement::Open)
                findings.append(finding(*agreement, claim, cell));
        }
    }

    /// An indicator table about the whole place.
    bool isIndicatorTable(int table) const
    {
        const TableReading *reading = m_text.tableOf(table);
        return reading && reading->isIndicatorTable && !namesPart(reading->caption, QString());
    }

    Evidence evidence(int index) const
    {
        return at(index).origin == Origin::Prose ? m_text.evidenceWithSubject(index)
                                                 : m_text.evidence(index);
    }

    Finding finding(Agreement agreement, int later, int earlier) const
    {
        const FindingResult result =
            agreement == Agreement::Different   ? FindingResult::Contradiction
            : agreement == Agreement::BoundLost ? FindingResult::Notice
                                                : FindingResult::Consistent;
        QString message;
        if (result == FindingResult::Contradiction)
            message = RestatedSentenceTexts::tr("%1 (%2) is given as %3 and as %4.");
        else if (result == FindingResult::Notice)
            message =
                RestatedSentenceTexts::tr("%1 (%2) is given as %3 and as %4: a bound was lost.");
        else
            message = RestatedSentenceTexts::tr("%1 (%2) is given twice alike: %3, %4.");
        const Observation &o = at(later);
        Finding finding = m_text.finding(CheckRule::Restated, result,
                                         message.arg(shownName(o), o.period.toString(),
                                                     shownWithUnit(at(earlier)), shownWithUnit(o)));
        finding.evidence = {evidence(later), evidence(earlier)};
        for (const int index : {later, earlier}) {
            if (const auto figure = stated(at(index)).value.figure())
                finding.figures.append({shownName(at(index)), *figure});
        }
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
    Chapters m_chapters;
};

} // namespace

void checkTwiceSaid(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    TwiceSaid(context, text).run(findings);
}

} // namespace PlanLens
