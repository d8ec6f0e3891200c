// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/numbersmodel.h"

#include <QWidget>

class QTreeView;

namespace PlanLens {

class ListPane;
class NumberBalanceModel;

/// What every number of the report that is open was taken for: at the left the balance of all, at
/// the right the numbers of the class that is chosen there, each in the middle of its line. What a
/// person chooses is told as a place; what others show here is told to nobody.
class NumbersPane : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersPane(QWidget *parent = nullptr);

    /// `observations` are those that the ledger was made of. The class and, where it is still
    /// there, the number that is chosen stay.
    void setLedger(std::shared_ptr<const Report> report, const NumberLedger &ledger,
                   const QList<Observation> &observations);
    /// The numbers of another report are being counted.
    void setCounting();
    /// They could not be: one sentence says why.
    void setFailed(const QString &reason);
    void setNoReport();

    /// Lists the numbers of a class; nothing lists all.
    void chooseClass(const std::optional<NumberClass> &numberClass);
    /// Selects the number at a place, where it is listed.
    void showAnchor(const Anchor &anchor);
    /// `678 numbers · 3 unexplained`, for the title above the pane; empty without a report.
    QString summary() const;

    NumbersModel *model() const { return m_model; }
    NumberBalanceModel *balance() const { return m_balance; }
    QTreeView *view() const;
    QTreeView *balanceView() const { return m_balanceView; }
    ListPane *list() const { return m_list; }

Q_SIGNALS:
    /// A number was chosen: its place, or that of its figure.
    void anchorActivated(const PlanLens::Anchor &anchor);
    /// A person wants to make the number at a place a figure, or to correct its figure.
    void figureRequested(const PlanLens::Anchor &anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpBalance();
    void setUpList();
    void fitBalance();
    void fitColumns();
    void showState();
    void choose(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &point);
    void selectSilently(const QModelIndex &index);

    NumberBalanceModel *m_balance;
    NumbersModel *m_model;
    QTreeView *m_balanceView;
    QWidget *m_rule; ///< between the two
    ListPane *m_list;
    bool m_hasReport = false;
    bool m_silent = false; ///< while the selection follows someone else
};

} // namespace PlanLens
