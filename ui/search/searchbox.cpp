// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchbox.h"

#include "search/querywords.h"
#include "search/savestar.h"
#include "search/searchcounts.h"
#include "search/searchpopup.h"
#include "style/mnemonic.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int mostTargets = 5; ///< of a kind, above the places

/// What can be asked beside words, to be tried: nobody guesses it.
QList<SearchTarget> examples()
{
    const auto example = [](const QString &what, const QString &query) {
        return SearchTarget{SearchTarget::Kind::Suggested, query, what, query, {}};
    };
    return {example(SearchBox::tr("binding targets that were missed"),
                    SearchBox::tr("verdict:missed attribute:binding", "a query")),
            example(SearchBox::tr("figures from 5 to 7"),
                    SearchBox::tr("value:5..7 indicator:gdp", "a query"))};
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_job(new SearchJob(this))
    , m_popup(new SearchPopup(m_model, parent ? parent->window() : nullptr))
    , m_save(new QAction(tr("Save This Search"), this))
{
    setObjectName(QStringLiteral("searchBox"));
    setPlaceholderText(tr("Search the library…    Ctrl+K"));
    setAccessibleName(tr("Search the library"));
    setToolTip(tr("Words, \"a phrase\", AND, OR, NOT · region: kind: year: label: section: · "
                  "verdict: attribute: role: value: indicator:"));
    setClearButtonEnabled(true);
    setAcceptDrops(false); // files that are dropped are for the window
    setMinimumWidth(200);
    setMaximumWidth(460);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    addAction(m_save, QLineEdit::TrailingPosition);
    updateSaveAction();
    connect(m_save, &QAction::triggered, this, &SearchBox::toggleSaved);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::ask);
    connect(m_job, &SearchJob::finished, this,
            [this](const QString &, const SearchResults &results) { take(results); });
    connect(m_job, &SearchJob::leftOut, this, &SearchBox::leftOut);
    connect(m_job, &SearchJob::failed, this, [this](const QString &reason) {
        m_model.setResults({});
        m_popup->setStatus(reason);
        present();
    });
    connect(m_popup, &SearchPopup::activated, this, &SearchBox::choose);
}

void SearchBox::setLibrary(const QString &path)
{
    m_job->setLibrary(path);
}

void SearchBox::setTargets(const QList<SearchTarget> &targets)
{
    m_targets = targets;
    if (m_popup->isVisible())
        ask();
}

void SearchBox::setSavedSearches(const QList<SavedSearch> &searches)
{
    m_saved = searches;
    updateSaveAction();
    if (m_popup->isVisible() && text().isEmpty())
        ask();
}

void SearchBox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    ask();
}

/// Names are there at once; texts follow when they are found.
void SearchBox::ask()
{
    updateSaveAction();
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        m_job->cancel();
        QList<SearchTarget> saved;
        for (const SavedSearch &search : m_saved)
            saved += {SearchTarget::Kind::Saved, search.name,
                      search.name == search.query ? QString() : search.query, search.query};
        m_model.setResults({});
        m_popup->setStatus(saved.isEmpty() ? tr("Words of the texts, or what figures are to be; F1 "
                                                "lists all that can be asked.")
                                           : tr("Enter runs a saved search · Del removes it"));
        m_model.setTargets(saved.isEmpty() ? examples() : saved);
        present();
        return;
    }
    QList<SearchTarget> targets = fittingTargets(m_targets, typed, mostTargets);
    if (const QString query = asFilters(typed); !query.isEmpty())
        targets += {SearchTarget::Kind::Suggested, query, {}, query, {}};
    m_model.setTargets(targets);
    m_popup->clearCurrent();
    m_job->search(typed);
    present();
}

void SearchBox::take(const SearchResults &results)
{
    const QModelIndex chosen = m_popup->view()->currentIndex();
    const Anchor anchor = m_model.anchorAt(chosen);
    m_model.setResults(results);
    if (anchor.isValid())
        m_popup->view()->setCurrentIndex(m_model.indexOf(anchor));
    if (results.error)
        m_popup->setStatus(
            tr("Character %1: %2").arg(results.error->position + 1).arg(results.error->message));
    else if (results.total == 0)
        m_popup->setStatus(tr("No text has this."));
    else
        m_popup->setStatus(omissionText(results));
    present();
}

void SearchBox::present()
{
    const bool empty = m_model.rowCount() == 0 && m_popup->status().isEmpty();
    if (hasFocus() && !empty)
        m_popup->showUnder(*this);
    else
        m_popup->hide();
}

void SearchBox::close()
{
    m_job->cancel();
    m_popup->hide();
}

void SearchBox::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return;
    const auto row = SearchModel::Row(index.data(SearchModel::RowRole).toInt());
    const QString id = index.data(SearchModel::IdRole).toString();
    if (row == SearchModel::Row::Target) {
        chooseTarget(SearchTarget::Kind(index.data(SearchModel::TargetRole).toInt()), id);
        return;
    }
    if (row == SearchModel::Row::All) {
        close();
        Q_EMIT allRequested(text().trimmed());
        return;
    }
    const Anchor anchor = m_model.anchorAt(index);
    const QString indicator = index.data(SearchModel::IndicatorRole).toString();
    const QStringList words = m_model.results().words;
    close();
    if (row == SearchModel::Row::Place)
        Q_EMIT placeChosen(anchor, words, indicator);
    else
        Q_EMIT reportChosen(id);
}

void SearchBox::chooseTarget(SearchTarget::Kind kind, const QString &id)
{
    if (kind == SearchTarget::Kind::Saved || kind == SearchTarget::Kind::Suggested) {
        setText(id);
        return;
    }
    close();
    clear();
    m_popup->hide();
    if (kind == SearchTarget::Kind::Report)
        Q_EMIT reportChosen(id);
    else
        Q_EMIT indicatorChosen(id);
}

bool SearchBox::isSaved() const
{
    return std::any_of(m_saved.begin(), m_saved.end(),
                       [&](const SavedSearch &search) { return search.query == text().trimmed(); });
}

void SearchBox::updateSaveAction()
{
    m_save->setEnabled(!text().trimmed().isEmpty());
    const bool saved = isSaved();
    m_save->setText(saved ? tr("Remo&ve This Saved Search") : tr("Sa&ve This Search"));
    m_save->setIcon(starIcon(saved, palette()));
    m_save->setToolTip(tipWithKeys(saved ? tr("Takes this search out of those that are kept")
                                         : tr("Keeps this search: an empty field offers it"),
                                   m_save->shortcut()));
    m_save->setStatusTip(m_save->toolTip());
}

void SearchBox::toggleSaved()
{
    const QString query = text().trimmed();
    if (query.isEmpty())
        return;
    if (!isSaved()) {
        Q_EMIT saveRequested({query, query});
        return;
    }
    for (const SavedSearch &search : QList<SavedSearch>(m_saved)) {
        if (search.query == query)
            Q_EMIT deleteRequested(search.name);
    }
}

void SearchBox::removeCurrentSearch()
{
    const QModelIndex index = m_popup->current();
    const QVariant kind = index.data(SearchModel::TargetRole);
    if (kind.isValid() && kind.toInt() == int(SearchTarget::Kind::Saved))
        Q_EMIT deleteRequested(index.data().toString());
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool listed = m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        listed ? m_popup->move(1) : ask();
        return;
    case Qt::Key_Up:
        m_popup->move(-1);
        return;
    case Qt::Key_PageDown:
        m_popup->movePage(1);
        return;
    case Qt::Key_PageUp:
        m_popup->movePage(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (listed)
            choose(m_popup->current());
        return;
    case Qt::Key_Escape:
        if (!listed)
            clear();
        close();
        return;
    case Qt::Key_Delete:
        if (listed && text().isEmpty()) {
            removeCurrentSearch();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateSaveAction();
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        ask();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        close();
}

} // namespace PlanLens
