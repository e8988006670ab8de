import Yams
import SwiftCSV
