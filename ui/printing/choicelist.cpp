// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/choicelist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

static constexpr int idRole = Qt::UserRole;
static constexpr int longList = 12;

ChoiceList::ChoiceList(const QString &name, bool ordered, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_ordered(ordered)
{
    m_filter->setPlaceholderText(tr("Find"));
    m_filter->setAccessibleName(tr("Find in: %1").arg(name));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(name);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    if (ordered) {
        m_list->setDragDropMode(QAbstractItemView::InternalMove);
        m_list->setToolTip(tr("Drag, or press Alt and an arrow key, to change the order"));
    }
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &ChoiceList::filter);
    connect(m_list, &QListWidget::itemChanged, this, &ChoiceList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ChoiceList::changed);
}

static QListWidgetItem *itemOf(const ChoiceList::Choice &choice, bool ticked)
{
    auto *item = new QListWidgetItem(choice.text);
    item->setData(idRole, choice.id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    return item;
}

void ChoiceList::setChoices(const QList<Choice> &choices, const QStringList &ticked)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const QStringList first = m_ordered ? ticked : QStringList();
    for (const QString &id : first) {
        const auto found = std::find_if(choices.begin(), choices.end(),
                                        [&](const Choice &choice) { return choice.id == id; });
        if (found != choices.end())
            m_list->addItem(itemOf(*found, true));
    }
    for (const Choice &choice : choices) {
        if (!first.contains(choice.id))
            m_list->addItem(itemOf(choice, ticked.contains(choice.id)));
    }
    m_filter->setVisible(choices.size() > longList);
    constexpr int mostRows = 7;
    const int rows = std::clamp(int(choices.size()), 2, mostRows);
    m_list->setFixedHeight(rows * std::max(18, m_list->sizeHintForRow(0)) +
                           2 * m_list->frameWidth());
    filter(m_filter->text());
}

QList<ChoiceList::Choice> ChoiceList::choices() const
{
    QList<Choice> all;
    for (int i = 0; i < m_list->count(); ++i)
        all.append({m_list->item(i)->data(idRole).toString(), m_list->item(i)->text()});
    return all;
}

QStringList ChoiceList::ticked() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() == Qt::Checked)
            ids << item->data(idRole).toString();
    }
    return ids;
}

void ChoiceList::setTicked(const QStringList &ids)
{
    setChoices(choices(), ids);
}

void ChoiceList::filter(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(m_filter->isVisibleTo(this) &&
                        !item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

/// Over what the filter hides, which the person does not see.
void ChoiceList::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    int to = from + by;
    while (to >= 0 && to < m_list->count() && m_list->item(to)->isHidden())
        to += by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    Q_EMIT changed();
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (m_ordered && watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            moveCurrent(up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace PlanLens
