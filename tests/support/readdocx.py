#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What python-docx reads in a document, as JSON.

    readdocx.py FILE.docx

"paragraphs": of each its style and text; "tables": of each its number of columns and its rows, each
with its cells (merged ones once), whether it is a head and whether it may be parted; "pictures".
"""
import json
import sys

from docx import Document
from docx.oxml.ns import qn
from docx.table import _Cell


def has(row, element):
    properties = row._tr.trPr
    return properties is not None and properties.find(qn(element)) is not None


def read_row(row, table):
    cells = [_Cell(cell, table) for cell in row._tr.tc_lst]
    return {"head": has(row, "w:tblHeader"), "whole": has(row, "w:cantSplit"),
            "cells": ["\n".join(p.text for p in cell.paragraphs) for cell in cells]}


def main():
    document = Document(sys.argv[1])
    tables = [{"columns": len(table.columns), "rows": [read_row(row, table) for row in table.rows]}
              for table in document.tables]
    paragraphs = [{"style": p.style.name, "text": p.text} for p in document.paragraphs]
    print(json.dumps({"paragraphs": paragraphs, "tables": tables,
                      "pictures": len(document.inline_shapes)}))


if __name__ == "__main__":
    main()
