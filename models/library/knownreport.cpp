// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/knownreport.h"

#include <functional>

namespace PlanLens {

namespace {

template <typename T>
bool agree(const std::optional<T> &a, const std::optional<T> &b)
{
    return !a || !b || *a == *b;
}

bool agree(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

} // namespace

bool mayBeOne(const ReportIdentity &a, const ReportIdentity &b)
{
    return a.kind == b.kind && agree(a.regionId, b.regionId) && agree(a.reviewYear, b.reviewYear) &&
           agree(a.planYear, b.planYear);
}

namespace {

bool hasTitleOf(const ReportIdentity &a, const ReportIdentity &b)
{
    return !a.title.isEmpty() && a.title == b.title && mayBeOne(a, b);
}

bool isAboutTheSame(const ReportIdentity &a, const ReportIdentity &b)
{
    const bool knowsYear = (a.planYear && b.planYear) || (a.reviewYear && b.reviewYear);
    return mayBeOne(a, b) && knowsYear && !a.regionId.isEmpty() && a.regionId == b.regionId;
}

using Likeness = std::function<bool(const KnownReport &, int number, const ReportIdentity &)>;

class Matching
{
public:
    Matching(const QList<KnownReport> &known, const QList<ReportIdentity> &read)
        : m_known(known), m_read(read), m_taken(known.size(), false), m_found(read.size(), -1)
    {}

    void join(const Likeness &alike)
    {
        for (int i = 0; i < m_read.size(); ++i) {
            for (int k = 0; k < m_known.size() && m_found.at(i) < 0; ++k) {
                if (!m_taken.at(k) && alike(m_known.at(k), i + 1, m_read.at(i))) {
                    m_found[i] = k;
                    m_taken[k] = true;
                }
            }
        }
    }
    QList<int> found() const { return m_found; }

private:
    const QList<KnownReport> &m_known;
    const QList<ReportIdentity> &m_read;
    QList<bool> m_taken;
    QList<int> m_found;
};

} // namespace

QList<int> matchReports(const QList<KnownReport> &known, const QList<ReportIdentity> &read)
{
    Matching matching(known, read);
    matching.join([](const KnownReport &report, int number, const ReportIdentity &identity) {
        return report.asRead == identity && report.number == number;
    });
    matching.join([](const KnownReport &report, int, const ReportIdentity &identity) {
        return !identity.title.isEmpty() && report.asRead == identity;
    });
    matching.join([](const KnownReport &report, int, const ReportIdentity &identity) {
        return hasTitleOf(report.asRead, identity);
    });
    matching.join([](const KnownReport &report, int, const ReportIdentity &identity) {
        return isAboutTheSame(report.asRead, identity);
    });
    // A file that held one report and still does.
    const bool onlyOne = known.size() == 1 && read.size() == 1;
    matching.join([=](const KnownReport &report, int number, const ReportIdentity &identity) {
        const bool unknown = report.asRead == ReportIdentity();
        return report.number == number &&
               (unknown || mayBeOne(report.asRead, identity) || (onlyOne && !report.corrected));
    });
    return matching.found();
}

} // namespace PlanLens
