#include "reading/reader.h"
