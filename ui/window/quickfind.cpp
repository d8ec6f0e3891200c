#include "window/quickfind.h"

#include "text/pinyin.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace PlanLens {

namespace {

enum { IdRole = Qt::UserRole, IsReportRole };

} // namespace

class QuickFind::Filter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return matchesPinyin(m_text, sourceModel()->index(row, 0, parent).data().toString());
    }

private:
    QString m_text;
};

QuickFind::QuickFind(QWidget *parent)
    : QLineEdit(parent)
    , m_targets(new QStandardItemModel(this))
    , m_filter(new Filter(this))
    , m_completer(new QCompleter(this))
{
    setObjectName(QStringLiteral("quickFind"));
    setPlaceholderText(tr("Go to an indicator or a report…    Ctrl+K"));
    setAccessibleName(tr("Go to an indicator or a report"));
    setToolTip(tr("Name, pinyin or initials of an indicator or a report"));
    setClearButtonEnabled(true);
    setAcceptDrops(false); // files that are dropped are for the window
    setMinimumWidth(160);
    setMaximumWidth(380);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->setSourceModel(m_targets);
    m_completer->setModel(m_filter);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_filter->setText(text);
        if (text.isEmpty())
            m_completer->popup()->hide();
        else
            m_completer->complete();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] { choose(m_filter->index(0, 0)); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &QuickFind::choose);
}

void QuickFind::setTargets(const QList<Target> &targets)
{
    m_targets->clear();
    for (const Target &target : targets) {
        auto *item = new QStandardItem(target.note.isEmpty()
                                           ? target.name
                                           : target.name + QStringLiteral("   ") + target.note);
        item->setData(target.id, IdRole);
        item->setData(target.isReport, IsReportRole);
        item->setEditable(false);
        m_targets->appendRow(item);
    }
}

void QuickFind::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void QuickFind::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(IdRole).toString();
    const bool isReport = index.data(IsReportRole).toBool();
    m_completer->popup()->hide();
    clear();
    if (isReport)
        Q_EMIT reportChosen(id);
    else
        Q_EMIT indicatorChosen(id);
}

} // namespace PlanLens
