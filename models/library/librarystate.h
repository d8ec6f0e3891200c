// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "database/database.h"
#include "library/amending.h"
#include "library/decisionstore.h"
#include "library/onebyone.h"

namespace PlanLens {

/// What a Library works with: its connection, and what came of the last call.
class LibraryState
{
public:
    explicit LibraryState(const QString &path) : database(path) {}

    /// What `question` answers, or nothing where the database fails.
    template <typename Question>
    auto ask(const Question &question)
    {
        lastError.clear();
        lastFailure = Failure::None;
        try {
            auto answer = question();
            database.checkUnchanged();
            return answer;
        } catch (const DatabaseError &error) {
            fail(error);
            return decltype(question())();
        }
    }

    /// The same of one report, which is named where it is damaged.
    template <typename Question>
    auto askOf(const QString &key, const Question &question)
    {
        return ask([&] {
            try {
                return question();
            } catch (const DatabaseError &error) {
                if (error.why == Failure::Damaged)
                    throw OneByOne::damagedReport(database, key);
                throw;
            }
        });
    }

    /// What can be read of each report, where a question about all of them met a damaged page. What
    /// cannot is named in leftOut, and so is that the library is damaged.
    template <typename Item, typename One>
    QList<Item> eachWhole(const DatabaseError &error, const One &one)
    {
        if (error.why != Failure::Damaged)
            throw error;
        QList<Item> items;
        leaveOut({error.sentence});
        for (const int report : OneByOne::reports(database)) {
            try {
                items += one(report);
            } catch (const DatabaseError &damage) {
                if (damage.why != Failure::Damaged)
                    throw;
                leaveOut({OneByOne::damagedReport(database, report).sentence});
            }
        }
        return items;
    }

    void fail(const DatabaseError &error)
    {
        try {
            database.checkUnchanged();
            lastError = error.sentence;
            lastFailure = error.why;
        } catch (const DatabaseError &changed) {
            lastError = changed.sentence;
            lastFailure = changed.why;
        }
        leaveOut({lastError});
    }

    void leaveOut(const QStringList &what)
    {
        leftOut += what;
        leftOut.removeDuplicates();
    }

    /// The same inside one transaction, which is kept where nothing fails.
    template <typename Change>
    auto change(const Change &change)
    {
        return ask([&] {
            WriteTransaction transaction(database);
            auto result = change();
            transaction.commit();
            return result;
        });
    }

    /// The catalogue with the decisions in force. Throws DatabaseError.
    const Catalogue &catalogue()
    {
        // Another program, or another thread, may have decided meanwhile.
        if (QList<NameDecision> now = DecisionStore::decisions(database); now != decisions) {
            extended = Catalogue::shipped().withDecisions(now);
            decisions = std::move(now);
        }
        return extended;
    }

    /// Changes the decisions in force, and what is stored with them.
    template <typename Change>
    bool changeDecisions(const Change &change)
    {
        return this->change([&] {
            const QList<NameDecision> before = DecisionStore::decisions(database);
            change();
            Amending::rejoin(database, before, DecisionStore::decisions(database), catalogue());
            return true;
        });
    }

    Database database;
    QString lastError;
    Failure lastFailure = Failure::None;
    QStringList leftOut; ///< since the library was opened

private:
    QList<NameDecision> decisions;
    Catalogue extended = Catalogue::shipped();
};

} // namespace PlanLens
