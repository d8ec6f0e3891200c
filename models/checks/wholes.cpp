// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/wholes.h"
#include "checks/checkrules.h"
#include "checks/sumfindings.h"

#include <QHash>

#include <utility>

namespace PlanLens {

namespace {

/// Levels of wholes by definition and of their parts, where one paragraph or one table states all
/// of them for one time.
class WholesCheck
{
public:
    WholesCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {
        for (int i = 0; i < text.observations().size(); ++i) {
            if (const Observation &o = text.at(i); !o.indicator.isEmpty() && isSummand(i))
                m_levels[{o.indicator, o.anchor.block}].append(i);
        }
    }

    void run(QList<Finding> &findings) const
    {
        for (const Whole &whole : Wholes::shipped().all()) {
            for (auto it = m_levels.cbegin(); it != m_levels.cend(); ++it) {
                if (it.key().first != whole.id)
                    continue;
                for (const int sum : it.value()) {
                    if (const QList<int> parts = partsOf(whole, sum); !parts.isEmpty())
                        findings.append(sumFinding(m_text, sum, parts));
                }
            }
        }
    }

private:
    /// A plain figure of the report's own place; 左右 and bounds leave open what a sum is.
    bool isSummand(int index) const
    {
        const Observation &o = m_text.at(index);
        return o.measure == Measure::Level && o.value.figure() && !o.value.approximate &&
               o.value.basis.isEmpty() && o.period.isValid() && !m_text.isOfOther(o) &&
               !dimensionOf(o).isEmpty() && m_text.scope(index, m_context.regions()).isPlain();
    }

    /// One figure for each part; empty where the paragraph or table leaves one out, or has two.
    QList<int> partsOf(const Whole &whole, int sum) const
    {
        const Observation &total = m_text.at(sum);
        QList<int> parts;
        for (const QString &id : whole.parts) {
            int found = -1;
            for (const int i : m_levels.value({id, total.anchor.block})) {
                const Observation &part = m_text.at(i);
                if (part.period != total.period || part.role != total.role ||
                    part.origin != total.origin || dimensionOf(part) != dimensionOf(total))
                    continue;
                if (found >= 0)
                    return {};
                found = i;
            }
            if (found < 0)
                return {};
            parts.append(found);
        }
        return parts;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
    QHash<std::pair<QString, int>, QList<int>> m_levels; ///< by indicator and block
};

} // namespace

void checkWholes(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    WholesCheck(context, text).run(findings);
}

} // namespace PlanLens
