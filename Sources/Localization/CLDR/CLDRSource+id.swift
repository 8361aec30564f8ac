// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `id`: StaticString {
    """
    #id
    t\t{HH}.{n}
    d.full\t{E0}, {dd} {M0} {y}
    dt.full\t{D} pukul {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} pukul {T}\u{2009}–\u{2009}\t{D} pukul {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} pukul {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} pukul {T}\u{2009}–\u{2009}\t{D} pukul {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuari\tFebruari\tMaret\tApril\tMei\tJuni\tJuli\tAgustus\tSeptember\tOktober\tNovember\tDesember
    M1\tJan\tFeb\tMar\tApr\tMei\tJun\tJul\tAgu\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tSenin\tSelasa\tRabu\tKamis\tJumat\tSabtu\tMinggu
    E1\tSen\tSel\tRab\tKam\tJum\tSab\tMin
    E2\tS\tS\tR\tK\tJ\tS\tM
    gmt\tGMT\tGMT+\tGMT-\t.\t\t1
    z\t000Greenwich Mean Time\t012Afrika Timur\t021Eropa Tengah\t032Afrika Barat\t042Afrika Tengah\t051Eropa Timur\t063Eropa Timur\t073Eropa Tengah\t081Afrika Selatan\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantik\t0e1Brasil\t0f1Argentina\t0g1Paraguay\t0h1Timur\t0i1Tengah\t0j1Amazon\t0k1Kolombia\t0l1Pegunungan\t0m3Pegunungan\t0n2Venezuela\t0o2Guyana Prancis\t0p3Tengah\t0q2Yukon\t0r3Timur\t0s1Acre\t0t1Pasifik\t0u3Pasifik\t0v3Atlantik\t0y2Ekuador\t0z2Guyana\t101Kuba\t113Kuba\t121Pasifik Meksiko\t132Bolivia\t141Peru\t151Saint Pierre dan Miquelon\t163Saint Pierre dan Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Cile\t1b3Cile\t1c1Newfoundland\t1d3Newfoundland\t1e1Barat Australia\t1f2Davis\t1g2Dumont-d’Urville\t1h1Timur Australia\t1i3Timur Australia\t1j2Mawson\t1k1Selandia Baru\t1l3Selandia Baru\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arab\t1q2Kazakhstan\t1r1Petropavlovsk-Kamchatsky\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kirgizstan\t1x2Brunei Darussalam\t1y2India\t1z1Yakutsk\t201Ulan Bator\t211Tiongkok\t221Bangladesh\t232Timor Leste\t241Teluk\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t291Turki\t2a2Indonesia Barat\t2b2Indonesia Timur\t2c1Israel\t2d3Israel\t2e2Afganistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Indonesia Tengah\t2k1Filipina\t2l1Omsk\t2m1Korea\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapura\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Jepang\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z3Azores\t301Eropa Barat\t313Eropa Barat\t321Tanjung Verde\t332Georgia Selatan\t341Kepulauan Falkland\t351Tengah Australia\t363Tengah Australia\t371Barat Tengah Australia\t381Lord Howe\t393Lord Howe\t3a1Pulau Paskah\t3b3Pulau Paskah\t3c1Irlandia\t3d2Universal Terkoordinasi\t3e1Samara\t3f3Inggris\t3g1Moskow\t3h1Hawaii-Aleutian\t3i2Samudera Hindia\t3j2Pulau Natal\t3k4Cocos\t3l2Wilayah Selatan dan Antarktika Prancis\t3m2Seychelles\t3n2Maladewa\t3o1Mauritius\t3p2Reunion\t3q2Kep. Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w4Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t424Solomon\t431Chamorro\t442Kep. Line\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Pulau Norfolk\t4b3Pulau Norfolk\t4c1Kaledonia Baru\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua Nugini\t4h1Kep. Cook\t4i2Tahiti\t4j2Kep. Gilbert\t4k1Tonga\t4l4Wake\t4m2Wallis dan Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tIDRRp\tILS₪\tINRRs\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUni Emirat Arab\tAFAfganistan\tAGAntigua dan Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktika\tARArgentina\tASSamoa Amerika\tATAustria\tAUAustralia\tAWAruba\tAXKepulauan Aland\tAZAzerbaijan\tBABosnia dan Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQBelanda Karibia\tBRBrasil\tBSBahama\tBTBhutan\tBVPulau Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCKepulauan Cocos (Keeling)\tCDKongo - Kinshasa\tCFRepublik Afrika Tengah\tCGKongo - Brazzaville\tCHSwiss\tCICôte d’Ivoire\tCKKepulauan Cook\tCLCile\tCMKamerun\tCNTiongkok\tCOKolombia\tCRKosta Rika\tCUKuba\tCVTanjung Verde\tCWCuraçao\tCXPulau Natal\tCYSiprus\tCZCeko\tDEJerman\tDJJibuti\tDKDenmark\tDMDominika\tDORepublik Dominika\tDZAljazair\tECEkuador\tEEEstonia\tEGMesir\tEHSahara Barat\tEREritrea\tESSpanyol\tETEtiopia\tFIFinlandia\tFJFiji\tFKKepulauan Falkland\tFMMikronesia\tFOKepulauan Faroe\tFRPrancis\tGAGabon\tGBInggris Raya\tGDGrenada\tGEGeorgia\tGFGuyana Prancis\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQGuinea Ekuatorial\tGRYunani\tGSGeorgia Selatan & Kep. Sandwich Selatan\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong DAK Tiongkok\tHMPulau Heard dan Kepulauan McDonald\tHNHonduras\tHRKroasia\tHTHaiti\tHUHungaria\tIDIndonesia\tIEIrlandia\tILIsrael\tIMPulau Man\tINIndia\tIOWilayah Inggris di Samudra Hindia\tIQIrak\tIRIran\tISIslandia\tITItalia\tJEJersey\tJMJamaika\tJOYordania\tJPJepang\tKEKenya\tKGKirgizstan\tKHKamboja\tKIKiribati\tKMKomoro\tKNSaint Kitts dan Nevis\tKPKorea Utara\tKRKorea Selatan\tKWKuwait\tKYKepulauan Cayman\tKZKazakhstan\tLALaos\tLBLebanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuksemburg\tLVLatvia\tLYLibya\tMAMaroko\tMCMonako\tMDMoldova\tMEMontenegro\tMFSaint Martin\tMGMadagaskar\tMHKepulauan Marshall\tMKMakedonia Utara\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMakau DAK Tiongkok\tMPKepulauan Mariana Utara\tMQMartinik\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaladewa\tMWMalawi\tMXMeksiko\tMYMalaysia\tMZMozambik\tNANamibia\tNCKaledonia Baru\tNENiger\tNFKepulauan Norfolk\tNGNigeria\tNINikaragua\tNLBelanda\tNONorwegia\tNPNepal\tNRNauru\tNUNiue\tNZSelandia Baru\tOMOman\tPAPanama\tPEPeru\tPFPolinesia Prancis\tPGPapua Nugini\tPHFilipina\tPKPakistan\tPLPolandia\tPMSaint Pierre dan Miquelon\tPNKepulauan Pitcairn\tPRPuerto Riko\tPSWilayah Palestina\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORumania\tRSSerbia\tRURusia\tRWRwanda\tSAArab Saudi\tSBKepulauan Solomon\tSCSeychelles\tSDSudan\tSESwedia\tSGSingapura\tSHSaint Helena\tSISlovenia\tSJKepulauan Svalbard dan Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSudan Selatan\tSTSao Tome dan Principe\tSVEl Salvador\tSXSint Maarten\tSYSuriah\tSZeSwatini\tTCKepulauan Turks dan Caicos\tTDChad\tTFWilayah Selatan Prancis\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurki\tTTTrinidad dan Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMKepulauan Terluar AS\tUSAmerika Serikat\tUYUruguay\tUZUzbekistan\tVAVatikan\tVCSaint Vincent dan Grenadine\tVEVenezuela\tVGKepulauan Virgin Britania Raya\tVIKepulauan Virgin Amerika Serikat\tVNVietnam\tVUVanuatu\tWFKepulauan Wallis dan Futuna\tWSSamoa\tXKKosovo\tYEYaman\tYTMayotte\tZAAfrika Selatan\tZMZambia\tZWZimbabwe
    l\t dan \t\t, \t, \t, dan \t
    lo\t atau \t\t, \t, \t, atau \t
    w\t7
    x\tIndonesia\tIndonesia
    za\t#\tWaktu Standar #\tWaktu #\tWaktu Musim Panas #\tWaktu Kepulauan #
    @id-ID\tIndonesia\tIndonesia (Indonesia)

    """
  }
}
