// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/askedfigure.h"
#include "catalogue/cataloguetable.h"
#include "catalogue/nameform.h"
#include "text/tsv.h"

#include <algorithm>

namespace PlanLens {

namespace {

const QChar below = u'>';

/// The normal form under which a name is filed; of `A>B` the forms of both.
QString filedForm(const QString &name)
{
    const qsizetype at = name.indexOf(below);
    if (at < 0)
        return nameForm(name).base;
    return nameForm(name.left(at)).base + below + nameForm(name.mid(at + 1)).base;
}

/// Whether an indicator bears a name as a row below one of these.
bool standsBelow(const Indicator &part, const QStringList &names)
{
    return std::any_of(part.aliases.begin(), part.aliases.end(), [&](const QString &alias) {
        return alias.contains(below) && names.contains(alias.section(below, 0, 0));
    });
}

} // namespace

Catalogue Catalogue::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    Catalogue catalogue;
    for (Indicator &indicator : indicatorsFromTsv(tsv, errors))
        catalogue.add(std::move(indicator));
    catalogue.index();
    return catalogue;
}

const Catalogue &Catalogue::shipped()
{
    static const Catalogue catalogue = fromTsv(shippedTable(QStringLiteral("catalogue.tsv")));
    return catalogue;
}

Catalogue Catalogue::withDecisions(const QList<NameDecision> &decisions) const
{
    Catalogue extended = *this;
    for (const NameDecision &decision : decisions) {
        if (decision.kind != DecisionKind::NewIndicator || extended.find(decision.indicator))
            continue;
        extended.add(ownIndicator(decision));
        extended.addName(decision.name, {int(extended.m_indicators.size()) - 1, true});
    }
    for (const NameDecision &decision : decisions) {
        const bool pointsNowhere =
            decision.kind == DecisionKind::Join && !extended.find(decision.indicator);
        if (!pointsNowhere)
            extended.m_decisions.insert(decision);
    }
    return extended;
}

const NameDecision *Catalogue::decisionOn(const PrintedName &printed) const
{
    return m_decisions.on(printed);
}

void Catalogue::add(Indicator indicator)
{
    m_byId.insert(indicator.id, int(m_indicators.size()));
    m_indicators.append(std::move(indicator));
}

void Catalogue::addName(const QString &name, Bearer bearer)
{
    Bearers &bearers = m_byForm[filedForm(name)];
    for (Bearer &known : bearers) {
        if (known.indicator == bearer.indicator) {
            known.byMainName |= bearer.byMainName;
            return;
        }
    }
    bearers.append(bearer);
}

void Catalogue::index()
{
    for (int i = 0; i < m_indicators.size(); ++i) {
        const Indicator &indicator = m_indicators[i];
        addName(indicator.nameZh, {i, true});
        for (const QString &alias : indicator.aliases)
            addName(alias, {i, false});
        // The growth of a thing bears the names of the thing.
        if (const Indicator *level = find(indicator.growthOf)) {
            for (const QString &alias : level->aliases)
                addName(alias, {i, false});
        }
    }
}

const Indicator *Catalogue::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_indicators[*found];
}

QStringList Catalogue::partsOf(const Indicator &whole) const
{
    // A growth has the rows of what grows.
    const Indicator *level = find(whole.growthOf);
    const Indicator &named = level ? *level : whole;
    const QStringList names = QStringList{named.nameZh} + named.aliases;
    QStringList parts;
    for (const Indicator &indicator : m_indicators) {
        const Indicator *own = level ? find(indicator.growthOf) : &indicator;
        if (own && own->id != named.id && standsBelow(*own, names))
            parts << indicator.id;
    }
    return parts;
}

const Catalogue::Bearers *Catalogue::bearersOf(const QString &form) const
{
    const auto found = m_byForm.constFind(form);
    return found == m_byForm.constEnd() ? nullptr : &*found;
}

/// The one bearer that fits best; nothing where none fits or two fit as well.
std::optional<Catalogue::Bearer> Catalogue::choose(const Bearers &bearers,
                                                   const AskedFigure &asked) const
{
    std::optional<Bearer> best;
    int bestFit = 0;
    for (const Bearer &bearer : bearers) {
        const FigureFit fit = asked.fit(m_indicators[bearer.indicator]);
        if (fit == FigureFit::None)
            continue;
        const int rank = 2 * int(fit) + (bearer.byMainName ? 1 : 0);
        if (rank == bestFit)
            best.reset();
        if (rank > bestFit) {
            best = bearer;
            bestFit = rank;
        }
    }
    return best;
}

QString Catalogue::reasonFor(const Bearer &bearer, const AskedFigure &asked) const
{
    const Indicator &indicator = m_indicators[bearer.indicator];
    QString reason =
        (bearer.byMainName ? tr("the name of %1") : tr("another name of %1")).arg(indicator.nameZh);
    if (asked.fit(indicator) == FigureFit::ByUnit)
        reason += tr("; the unit % makes it a growth rate");
    return reason;
}

std::optional<IndicatorMatch> Catalogue::match(const QString &name, const QString &unit,
                                               Measure measure, const QString &parent) const
{
    const PrintedName printed{name, unit, measure, parent};
    const NameDecision *decision = decisionOn(printed);
    return decision ? matchByDecision(*decision) : matchByRules(printed);
}

std::optional<IndicatorMatch> Catalogue::matchByRules(const PrintedName &printed) const
{
    const auto &[name, unit, measure, parent] = printed;
    const NameForm form = nameForm(name);
    AskedFigure asked{form.growth, measure, unit};
    if (!parent.isEmpty()) {
        const NameForm above = nameForm(parent);
        AskedFigure asPart = asked;
        asPart.growth |= above.growth && unit.isEmpty();
        if (const Bearers *bearers = bearersOf(above.base + below + form.base)) {
            if (const auto bearer = choose(*bearers, asPart))
                return IndicatorMatch{
                    m_indicators[bearer->indicator].id,
                    tr("the row below %1: %2").arg(parent, reasonFor(*bearer, asPart))};
        }
    }
    const Bearers *bearers = bearersOf(form.base);
    if (!bearers)
        return std::nullopt;
    const auto bearer = choose(*bearers, asked);
    if (!bearer)
        return std::nullopt;
    return IndicatorMatch{m_indicators[bearer->indicator].id, reasonFor(*bearer, asked)};
}

std::optional<IndicatorMatch> Catalogue::matchByDecision(const NameDecision &decision) const
{
    PrintedName renamed = decision.printed;
    switch (decision.kind) {
    case DecisionKind::Join:
    case DecisionKind::NewIndicator:
        return IndicatorMatch{decision.indicator,
                              decision.signature.by.isEmpty()
                                  ? tr("joined by a person")
                                  : tr("joined by %1").arg(decision.signature.by)};
    case DecisionKind::KeepApart:
        return std::nullopt;
    case DecisionKind::Rename:
        renamed.name = decision.name;
        break;
    }
    // A new name may itself be joined; one that is renamed again is not followed further.
    const NameDecision *next = decisionOn(renamed);
    if (next && next->kind != DecisionKind::Rename)
        return matchByDecision(*next);
    return matchByRules(renamed);
}

bool Catalogue::isKnownName(const QString &name) const
{
    return bearersOf(nameForm(name).base) != nullptr;
}

const Indicator *Catalogue::findByIdOrName(const QString &text) const
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return nullptr;
    if (const Indicator *indicator = find(wanted))
        return indicator;
    for (const Indicator &indicator : m_indicators) {
        if (indicator.nameZh == wanted ||
            indicator.nameEn.compare(wanted, Qt::CaseInsensitive) == 0)
            return &indicator;
    }
    const NameForm form = nameForm(wanted);
    const Bearers *bearers = bearersOf(form.base);
    if (!bearers)
        return nullptr;
    if (bearers->size() == 1)
        return &m_indicators[bearers->front().indicator];
    const AskedFigure asked{form.growth, form.growth ? Measure::Growth : Measure::Level, {}};
    const auto bearer = choose(*bearers, asked);
    return bearer ? &m_indicators[bearer->indicator] : nullptr;
}

} // namespace PlanLens
