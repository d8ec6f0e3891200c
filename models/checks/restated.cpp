// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "checks/statedrows.h"
#include "checks/statements.h"
#include "claims/claimscope.h"
#include "figures/agreement.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace PlanLens {

namespace {

struct RestatedTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// What came of setting a claim beside a row.
struct Restatement
{
    Agreement agreement = Agreement::Open;
    int observation = -1; ///< of the table
};

int rankOf(const Restatement &restatement)
{
    switch (restatement.agreement) {
    case Agreement::Equal:
        return 0;
    case Agreement::Compatible:
        return 1;
    case Agreement::BoundLost:
        return 2;
    case Agreement::Open:
        return 3;
    case Agreement::Different:
        return 4;
    }
    Q_UNREACHABLE();
}

/// The best agreement with any of the rows: a report may have the figure in several tables.
std::optional<Restatement> compared(const CheckContext &context, const CheckedText &text,
                                    const Observation &claim)
{
    std::optional<Restatement> best;
    for (const int index : restatedRows(text, claim, context.catalogue())) {
        const RowFigures &row = text.rows().at(std::size_t(index));
        const int figure = roleSaid(claim) == Role::Target ? row.target : row.actual;
        const auto pair = comparable(claim, text.at(figure), context.catalogue());
        if (!pair)
            continue;
        const Restatement one{roleSaid(claim) == Role::Target
                                  ? agreementOfTargets(pair->left, pair->right, pair->digits)
                                  : agreementOf(pair->left, pair->right, pair->digits),
                              figure};
        if (!best || rankOf(one) < rankOf(*best))
            best = one;
    }
    return best;
}

/// What one sentence says of one subject: where any of its figures agrees, the others are meant
/// otherwise (6%以上，力争7%). A level and its growth are two things.
QString sayingOf(const CheckedText &text, const Observation &claim)
{
    const SentencePlace place = sentenceAround(text.report(), claim);
    const Measure measure = claim.measure == Measure::Share ? Measure::Level : claim.measure;
    return QStringLiteral("%1:%2:%3:%4:%5")
        .arg(claim.anchor.block)
        .arg(place.start)
        .arg(toKey(measure), withoutVerb(claim.name), claim.period.toString());
}

class RestatementCheck
{
public:
    RestatementCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    void run(QList<Finding> &findings)
    {
        QList<std::pair<int, Restatement>> differing;
        for (int i = 0; i < m_text.observations().size(); ++i) {
            const Observation &claim = m_text.at(i);
            if (!isChecked(claim))
                continue;
            const auto result = compared(m_context, m_text, claim);
            if (!result || result->agreement == Agreement::Open ||
                m_text.scope(i, m_context.regions()).ofAnother)
                continue;
            if (result->agreement == Agreement::Different) {
                differing.append({i, *result});
                continue;
            }
            m_agreeing.insert(sayingOf(m_text, claim));
            m_agreeingTables.insert(tableMeant(claim, result->observation));
            findings.append(finding(result->agreement == Agreement::BoundLost
                                        ? FindingResult::Notice
                                        : FindingResult::Consistent,
                                    i, *result));
        }
        for (const auto &[claim, result] : differing)
            addContradiction(claim, result, findings);
    }

private:
    static bool isChecked(const Observation &claim)
    {
        return claim.origin == Origin::Prose && claim.period.isValid() && !claim.period.isPart() &&
               claim.measure != Measure::Comparison && claim.measure != Measure::Contribution &&
               !(claim.indicator.isEmpty() && isIndustryAlone(claim.name));
    }

    /// Whether the table's caption says more of what is measured than the text does.
    bool measuresMore(const Observation &cell, const Observation &claim) const
    {
        return cell.indicator.isEmpty() && !quantityOfTable(m_text, cell, claim.name).isEmpty();
    }

    /// A subject in a sentence, and a table that has it.
    QString tableMeant(const Observation &claim, int cell) const
    {
        return QStringLiteral("%1:%2:%3:%4")
            .arg(claim.anchor.block)
            .arg(sentenceAround(m_text.report(), claim).start)
            .arg(m_text.at(cell).table)
            .arg(withoutVerb(claim.name));
    }

    /// In the usual way, or both on one basis in the same words: 同口径, not 剔除减税因素.
    /// 累计完成979.76亿元、增长22.4% is the sum of the year where its growth is that of the table.
    bool isReckonedAlike(int claim, int cell) const
    {
        ClaimFrame frame = m_text.frame(claim);
        const QString &basis = m_text.at(claim).value.basis;
        if (!basis.isEmpty())
            return basis == m_text.at(cell).value.basis && frame == m_text.frame(cell) &&
                   m_text.at(claim).printed.contains(basis);
        frame.soFar = frame.soFar && !m_agreeingTables.contains(tableMeant(m_text.at(claim), cell));
        return frame == ClaimFrame{};
    }

    /// The same figure said in several places is one contradiction to the table.
    void addContradiction(int claim, const Restatement &result, QList<Finding> &findings)
    {
        const Observation &o = m_text.at(claim);
        if (m_agreeing.contains(sayingOf(m_text, o)) ||
            !m_text.scope(claim, m_context.regions()).isPlain() ||
            measuresMore(m_text.at(result.observation), o) ||
            isAspiredMore(m_context, m_text, claim, result.observation) ||
            !isReckonedAlike(claim, result.observation))
            return;
        const auto known = m_contradictions.constFind({result.observation, toDisplay(o.value)});
        if (known != m_contradictions.cend()) {
            findings[*known].evidence.append(m_text.evidenceWithSubject(claim));
            return;
        }
        m_contradictions.insert({result.observation, toDisplay(o.value)}, findings.size());
        findings.append(finding(FindingResult::Contradiction, claim, result));
    }

    Finding finding(FindingResult result, int claim, const Restatement &restatement) const
    {
        const Observation &said = m_text.at(claim);
        const Observation &shown = m_text.at(restatement.observation);
        Finding finding =
            m_text.finding(CheckRule::Restated, result, message(result, restatement, said, shown));
        finding.evidence = {m_text.evidenceWithSubject(claim),
                            m_text.evidence(restatement.observation)};
        if (const auto figure = said.value.figure())
            finding.figures.append({RestatedTexts::tr("text"), *figure});
        if (const auto figure = shown.value.figure())
            finding.figures.append({RestatedTexts::tr("table"), *figure});
        return finding;
    }

    static QString message(FindingResult result, const Restatement &restatement,
                           const Observation &said, const Observation &shown)
    {
        const QString name = shownName(said.indicator, withoutVerb(said.name));
        const QString period = said.period.toString();
        if (result == FindingResult::Contradiction)
            return RestatedTexts::tr("The text says %1 for %2 (%3); the table has %4.")
                .arg(shownWithUnit(said), name, period, shownWithUnit(shown));
        if (result == FindingResult::Notice)
            return RestatedTexts::tr("%1 (%2) is given as %3 and as %4: a bound was lost.")
                .arg(name, period, shownWithUnit(said), shownWithUnit(shown));
        if (restatement.agreement == Agreement::Equal)
            return RestatedTexts::tr("Text and table agree on %1 (%2): %3.")
                .arg(name, period, shownWithUnit(shown));
        return RestatedTexts::tr(
                   "The text's %1 for %2 (%3) agrees with the table's %4, given rounding and "
                   "bounds.")
            .arg(shownWithUnit(said), name, period, shownWithUnit(shown));
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
    QSet<QString> m_agreeing;
    QSet<QString> m_agreeingTables;                             ///< tableMeant()
    QHash<std::pair<int, QString>, qsizetype> m_contradictions; ///< by cell and what is said
};

} // namespace

void checkRestated(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    if (!text.rows().empty())
        RestatementCheck(context, text).run(findings);
}

} // namespace PlanLens
