// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel offers to choose from, and what it says above a chart and where there is none.

#include "charts/chartpanel.h"

#include "charts/chartview.h"
#include "charts/regionchooser.h"
#include "presenting/chartrows.h"
#include "presenting/charttext.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace PlanLens {

void ChartPanel::fillPeriods()
{
    const QSignalBlocker quiet(m_periods);
    m_periods->clear();
    for (const Period &period : periodsOf(kind(), m_series))
        m_periods->addItem(period.toString(), period.toString());
    const std::optional<Period> chosen = choice().period;
    const std::optional<Period> shown =
        chosen ? chosen : defaultPeriod(kind(), m_series, m_regions);
    if (shown)
        m_periods->setCurrentIndex(m_periods->findData(shown->toString()));
}

void ChartPanel::fillStyled()
{
    m_regionStyled->clear();
    for (const QString &region : regionsWithTarget(m_series)) {
        if (m_regions.isEmpty() || m_regions.contains(region))
            m_regionStyled->addItem(nameOfRegion(region), region);
    }
    const QString styled = choice().styled;
    m_regionStyled->setCurrentIndex(
        std::max(0, m_regionStyled->findData(styled.isEmpty() ? m_regions.value(0) : styled)));
    m_regionStyled->setVisible(kind() == ChartKind::Style && m_regionStyled->count() > 1);
}

void ChartPanel::fillRegions()
{
    if (kind() == ChartKind::Scorecard) {
        QList<ChartLane> lanes = m_card.available;
        for (ChartLane &lane : lanes)
            lane.color = m_series.colors.value(lane.id, ownColors);
        m_chooser->setRegions(lanes, m_card.shown);
        return;
    }
    QList<ChartLane> regions = regionsOf(m_series);
    for (ChartLane lane : std::as_const(m_available)) {
        if (std::any_of(regions.cbegin(), regions.cend(),
                        [&](const ChartLane &known) { return known.id == lane.id; }))
            continue;
        lane.color = m_series.colors.value(lane.id, ownColors);
        regions.append(lane);
    }
    // Regions that are offered but hold nothing are not shown unless they were asked for.
    QStringList shown = m_regions;
    if (shown.isEmpty()) {
        for (const ChartLane &lane : regionsOf(m_series))
            shown << lane.id;
    }
    m_chooser->setRegions(regions, shown);
}

/// Its key is heard in the view alone, as those that zoom are.
QAction *ChartPanel::makeApart()
{
    auto *action = new QAction(tr("S&mall Multiples"), this);
    action->setIconText(tr("Multiples"));
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::Key_M));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setStatusTip(tr("Draws each region in a small chart of its own, all on one scale"));
    action->setToolTip(action->statusTip());
    connect(action, &QAction::toggled, this, [this](bool apart) {
        const AnchoredItem *current =
            m_view->chartScene().anchoredItems().value(m_view->chartScene().current());
        const Anchor place = current ? current->anchor() : Anchor();
        refresh();
        if (place.isValid())
            highlight(place);
        Q_EMIT apartChanged(apart);
    });
    return action;
}

bool ChartPanel::isApart() const
{
    return m_apart->isChecked();
}

void ChartPanel::setApart(bool apart)
{
    m_apart->setChecked(apart);
}

/// One region has nothing to stand beside.
void ChartPanel::showApart()
{
    const bool can = kind() == ChartKind::Years && m_view->whole().lanes.size() > 1;
    m_apart->setEnabled(can);
    m_apartButton->setVisible(can);
}

/// The first regions that can be chosen instead, by name; none where one that is shown has figures.
QStringList ChartPanel::otherRegions() const
{
    constexpr int most = 3;
    const QList<ChartLane> stating = regionsOf(m_series);
    if (m_regions.isEmpty() ||
        std::any_of(stating.cbegin(), stating.cend(),
                    [&](const ChartLane &lane) { return m_regions.contains(lane.id); }))
        return {};
    QStringList names;
    for (const ChartLane &lane : m_available) {
        if (names.size() == most)
            return names << QStringLiteral("…");
        if (!m_regions.contains(lane.id))
            names << lane.name;
    }
    return names;
}

/// In a low panel its line goes to the chart, and it stands in the tip of the title, which then has
/// one line.
void ChartPanel::showSubtitle()
{
    constexpr int low = 260;
    constexpr int margins = 40; // of the panel and between title and regions
    const QString text = chart().isEmpty() ? QString() : chart().subtitle;
    const bool folded = height() < low;
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty() && !folded);
    const QString title = chart().title.isEmpty() ? m_unjoined : chart().title;
    const int apart = m_apartButton->isHidden() ? 0 : m_apartButton->sizeHint().width();
    const int room = width() - m_chooser->sizeHint().width() - apart - margins;
    const QString line =
        folded && room > 0 ? m_title->fontMetrics().elidedText(title, Qt::ElideRight, room) : title;
    m_title->setWordWrap(!folded);
    m_title->setText(line);
    QStringList tip{line == title ? QString() : title, folded ? text : QString(),
                    m_series.indicator.definition};
    tip.removeAll(QString());
    m_title->setToolTip(tip.join(u'\n'));
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSubtitle();
}

QString ChartPanel::pictureFilters() const
{
    QStringList filters{tr("PNG (*.png)"), tr("SVG (*.svg)"), tr("PDF (*.pdf)"), tr("CSV (*.csv)")};
    const QString pattern = QStringLiteral("(*.%1)").arg(m_pictureFormat);
    std::stable_partition(filters.begin(), filters.end(),
                          [&](const QString &filter) { return filter.contains(pattern); });
    return filters.join(QStringLiteral(";;"));
}

QString ChartPanel::emptyText() const
{
    if (kind() == ChartKind::Scorecard)
        return tr("Select a report in the library to see the verdicts on its indicators here.");
    if (!m_unjoined.isEmpty())
        return tr("“%1” stands for no indicator of the catalogue, so there is nothing to draw. In "
                  "the pane Names it can be joined to one.")
            .arg(m_unjoined);
    if (!m_series.indicator.isValid() && m_series.points.isEmpty())
        return tr("Choose an indicator in the table to see it here.");
    if (const QStringList others = otherRegions(); !others.isEmpty())
        return tr("The regions chosen state nothing for this indicator; these do: %1. Choose them "
                  "above.")
            .arg(others.join(QStringLiteral(" · ")));
    if (m_series.points.isEmpty())
        return tr("No report states a figure for this indicator that could be drawn.");
    return tr("The regions chosen state nothing for this indicator. Choose others above.");
}

} // namespace PlanLens
