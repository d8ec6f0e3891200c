// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/choicelist.h"

#include "text/pinyin.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

static constexpr int idRole = Qt::UserRole;
static constexpr int otherNamesRole = Qt::UserRole + 1;
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
    column->addLayout(makeTop(name));
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &ChoiceList::filter);
    connect(m_list, &QListWidget::itemChanged, this, &ChoiceList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        setMoved(true);
        Q_EMIT changed();
    });
}

QLayout *ChoiceList::makeTop(const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_filter, 1);
    if (!m_ordered)
        return row;
    row->addStretch();
    const auto add = [&](const QString &accessible, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setAccessibleName(accessible);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    QToolButton *up = add(tr("Move up: %1").arg(name), tr("Move up (Alt+Up)"));
    up->setArrowType(Qt::UpArrow);
    up->setAutoRepeat(true);
    connect(up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    QToolButton *down = add(tr("Move down: %1").arg(name), tr("Move down (Alt+Down)"));
    down->setArrowType(Qt::DownArrow);
    down->setAutoRepeat(true);
    connect(down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    m_back = add(tr("Usual order: %1").arg(name), tr("Back to the usual order"));
    m_back->setText(tr("Usual order"));
    m_back->setEnabled(false);
    connect(m_back, &QToolButton::clicked, this, [this] {
        setOrder({});
        Q_EMIT changed();
    });
    return row;
}

void ChoiceList::setMoved(bool moved)
{
    m_moved = moved;
    if (m_back)
        m_back->setEnabled(moved);
}

static QListWidgetItem *itemOf(const ChoiceList::Choice &choice, bool ticked)
{
    auto *item = new QListWidgetItem(choice.text);
    item->setData(idRole, choice.id);
    item->setData(otherNamesRole, choice.otherNames);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    return item;
}

void ChoiceList::setChoices(const QList<Choice> &choices, const QStringList &ticked)
{
    m_usual = choices;
    setMoved(false);
    fill(choices, ticked);
}

void ChoiceList::fill(const QList<Choice> &choices, const QStringList &ticked)
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
        all.append({m_list->item(i)->data(idRole).toString(), m_list->item(i)->text(),
                    m_list->item(i)->data(otherNamesRole).toStringList()});
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
    fill(choices(), ids);
}

QStringList ChoiceList::ids() const
{
    QStringList ids;
    for (const Choice &choice : choices())
        ids << choice.id;
    return ids;
}

void ChoiceList::setOrder(const QStringList &ids)
{
    QList<Choice> ordered = m_usual;
    const auto placeOf = [&](const Choice &choice) {
        const qsizetype place = ids.indexOf(choice.id);
        return place < 0 ? ids.size() : place;
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const Choice &a, const Choice &b) { return placeOf(a) < placeOf(b); });
    const QStringList before = ticked();
    QStringList ticks;
    for (const Choice &choice : std::as_const(ordered)) {
        if (before.contains(choice.id))
            ticks << choice.id;
    }
    setMoved(!ids.isEmpty());
    fill(ordered, ticks);
}

void ChoiceList::filter(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QStringList names =
            QStringList(item->text()) + item->data(otherNamesRole).toStringList();
        item->setHidden(m_filter->isVisibleTo(this) &&
                        bestFit(text.simplified(), names) == NameFit::None);
    }
}

/// What the filter hides, a person does not see.
bool ChoiceList::isPassed(int from, int over) const
{
    const auto isShown = [this](int row) {
        return m_shown.contains(m_list->item(row)->data(idRole).toString());
    };
    return m_list->item(over)->isHidden() || (isShown(from) && !isShown(over));
}

void ChoiceList::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    int to = from + by;
    while (from >= 0 && to >= 0 && to < m_list->count() && isPassed(from, to))
        to += by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    setMoved(true);
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
