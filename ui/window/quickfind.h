#pragma once

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace PlanLens {

/// A field that leads to an indicator or a report by its name, pinyin or initials.
class QuickFind : public QLineEdit
{
    Q_OBJECT

public:
    /// Something to go to.
    struct Target
    {
        QString name;
        QString note; ///< shown behind the name
        QString id;
        bool isReport = false;
    };

    explicit QuickFind(QWidget *parent = nullptr);

    void setTargets(const QList<Target> &targets);

public Q_SLOTS:
    void start();

Q_SIGNALS:
    void indicatorChosen(const QString &id);
    void reportChosen(const QString &key);

private:
    void choose(const QModelIndex &index);

    class Filter;
    QStandardItemModel *m_targets;
    Filter *m_filter;
    QCompleter *m_completer;
};

} // namespace PlanLens
