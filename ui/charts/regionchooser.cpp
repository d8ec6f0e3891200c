// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/regionchooser.h"

#include "style/theme.h"
#include "text/pinyin.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPixmap>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace PlanLens {

static constexpr int idRole = Qt::UserRole;

RegionChooser::RegionChooser(QWidget *parent)
    : QToolButton(parent), m_filter(new QLineEdit), m_list(new QListWidget)
{
    setPopupMode(InstantPopup);
    setObjectName(QStringLiteral("chooser")); // its name in the style sheet
    setToolTip(tr("Choose the regions that stand in the chart"));
    setAccessibleName(tr("Regions shown"));
    m_filter->setPlaceholderText(tr("Filter: name or pinyin"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter the regions"));
    m_list->setAccessibleName(tr("Regions"));
    m_list->setMinimumSize(200, 180);

    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(box);
    auto *menu = new QMenu(this);
    menu->addAction(action);
    setMenu(menu);

    connect(m_filter, &QLineEdit::textChanged, this, &RegionChooser::filter);
    connect(m_list, &QListWidget::itemChanged, this, &RegionChooser::report);
    connect(menu, &QMenu::aboutToShow, m_filter, [this] {
        m_filter->clear();
        m_filter->setFocus();
    });
}

void RegionChooser::setRegions(const QList<ChartLane> &regions, const QStringList &shown)
{
    const QSignalBlocker quiet(m_list);
    const Theme &theme = Theme::of(palette());
    m_list->clear();
    for (const ChartLane &region : regions) {
        auto *item = new QListWidgetItem(region.name, m_list);
        QPixmap dot(10, 10);
        dot.fill(theme.series(region.color));
        item->setIcon(dot);
        item->setData(idRole, region.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool ticked = shown.isEmpty() || shown.contains(region.id);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    showCount();
}

QStringList RegionChooser::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids << m_list->item(i)->data(idRole).toString();
    }
    return ids;
}

void RegionChooser::hideRegion(const QString &id)
{
    for (int i = 0; i < m_list->count() && chosen().size() > 1; ++i) {
        if (m_list->item(i)->data(idRole) == id)
            m_list->item(i)->setCheckState(Qt::Unchecked);
    }
}

void RegionChooser::filter(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!matchesPinyin(text, m_list->item(i)->text()));
}

void RegionChooser::showCount()
{
    setText(tr("Regions %1/%2").arg(chosen().size()).arg(m_list->count()));
}

void RegionChooser::report()
{
    showCount();
    Q_EMIT regionsChosen(chosen());
}

} // namespace PlanLens
