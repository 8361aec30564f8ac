// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `jv`: StaticString {
    """
    #jv
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} ing {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} ing {T}\u{2009}–\u{2009}\t{D} ing {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} ing {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} ing {T}\u{2009}–\u{2009}\t{D} ing {T}
    d.short\t{dd}-{mm}-{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuari\tFebruari\tMaret\tApril\tMei\tJuni\tJuli\tAgustus\tSeptember\tOktober\tNovember\tDesember
    M1\tJan\tFeb\tMar\tApr\tMei\tJun\tJul\tAgt\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tSenin\tSelasa\tRabu\tKamis\tJumat\tSabtu\tAhad
    E1\tSen\tSel\tRab\tKam\tJum\tSab\tAhad
    E2\tS\tS\tR\tK\tJ\tS\tA
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Rerata Greenwich\t012Afrika Wetan\t021Eropa Tengah\t032Afrika Kulon\t042Afrika Tengah\t051Eropa sisih Wetan\t063Eropa sisih Wetan\t073Eropa Tengah\t081Afrika Kidul\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantik\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1sisih Wetan\t0i1Tengah\t0j1Amazon\t0k1Kolombia\t0l1Giri\t0m3Giri\t0n2Venezuela\t0o2Guiana Prancis\t0p3Tengah\t0q2Yukon\t0r3sisih Wetah\t0t1Pasifik\t0u3Pasifik\t0v3Atlantik\t0y2Ekuador\t0z2Guyana\t101Kuba\t113Kuba\t121Pasifik Meksiko\t132Bolivia\t141Peru\t151Santa Pierre lan Miquelon\t163Santa Pierre lan Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chili\t1b3Chili\t1c1Newfoundland\t1d3Newfoundland\t1e1Australia sisih Kulon\t1f2Davis\t1g2Dumont d’Urville\t1h1Australia sisih Wetan\t1i3Australia sisih Wetan\t1j2Mawson\t1k1Selandia Anyar\t1l3Selandia Anyar\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arab\t1q2Kazakhstan\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indocina\t1v1Krasnoyarsk\t1w2Kirgizstan\t1x2Brunei\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211Cina\t221Bangladesh\t232Timor-Leste\t241Teluk\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Indonesia sisih Kulon\t2b2Indonesia sisih Wetan\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Indonesia Tengah\t2k1Filipina\t2l1Omsk\t2m1Korea\t2n2Myanmar\t2o1Usbekistan\t2p2Singapura\t2q1Taiwan\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Jepang\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z3Azores\t301Eropa sisih Kulon\t313Eropa sisih Kulon\t321Tanjung Verde\t332Georgia Kidul\t341Kepuloan Falkland\t351Australia Tengah\t363Australia Tengah\t371Australia Tengah sisih Kulon\t381Lord Howe\t393Lord Howe\t3a1Pulo Paskah\t3b3Pulo Paskah\t3c1Irlandia\t3d2Universal Kakoordhinasi\t3f3Inggris\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Segoro Hindia\t3j2Pulo Natal\t3k4Cocos\t3l2Antartika lan Prancis sisih Kidul\t3m2Seichelles\t3n2Maladewa\t3o1Mauritius\t3p2Reunion\t3q4Marshall\t3r1Chatham\t3s3Chatham\t3t1Samoa\t3u2Chuuk\t3v1Vanuatu\t3w4Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t424Solomon\t432Chamorro\t444Line\t452Kosrae\t462Marquesas\t471Samoa Amerika\t482Nauru\t492Niue\t4a1Pulo Norfolk\t4b3Pulo Norfolk\t4c1Kaledonia Anyar\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papua Nugini\t4h1Kepuloan Cook\t4i2Tahiti\t4j4Gilbert\t4k1Tonga\t4l2Pulo Wake\t4m2Wallis lan Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tIDRRp\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEUni Émirat Arab\tAFAfganistan\tAGAntigua lan Barbuda\tAIAnguilla\tALAlbani\tAMArménia\tAOAngola\tAQAntartika\tARArgèntina\tASSamoa Amerika\tATOstenrik\tAUOstrali\tAWAruba\tAXKapuloan Alan\tAZAzerbaijan\tBABosnia lan Hèrségovina\tBBBarbadhos\tBDBanggaladésa\tBEBèlgi\tBFBurkina Faso\tBGBulgari\tBHBahrain\tBIBurundi\tBJBénin\tBLSaint Barthélémi\tBMBermuda\tBNBrunéi\tBOBolivia\tBQKaribia Walanda\tBRBrasil\tBSBahama\tBTBhutan\tBVPulo Bovèt\tBWBotswana\tBYBélarus\tBZBélisé\tCAKanada\tCCKapuloan Cocos (Keeling)\tCDKongo - Kinshasa\tCFRépublik Afrika Tengah\tCGKongo - Brassaville\tCHSwitserlan\tCIPasisir Gadhing\tCKKapuloan Cook\tCLCilé\tCMKamerun\tCNTyongkok\tCOKolombia\tCRKosta Rika\tCUKuba\tCVPongol Verdé\tCWKurasao\tCXPulo Natal\tCYSiprus\tCZCéko\tDEJérman\tDJJibuti\tDKDhènemarken\tDMDominika\tDORépublik Dominika\tDZAljasair\tECÉkuadhor\tEEÉstonia\tEGMesir\tEHSahara Kulon\tERÉritréa\tESSepanyol\tETÉtiopia\tFIFinlan\tFJFiji\tFKKapuloan Falkland\tFMFéderasi Mikronésia\tFOKapuloan Faro\tFRPrancis\tGAGabon\tGBKarajan Manunggal\tGDGrénada\tGEGéorgia\tGFGuyana Prancis\tGGGuernsei\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadélup\tGQGuinéa Katulistiwa\tGRGrikenlan\tGSGeorgia Kidul lan Kapuloan Sandwich Kidul\tGTGuatémala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKLaladan Administratif Astamiwa Hong Kong\tHMKapuloan Heard lan McDonald\tHNHonduras\tHRKroasia\tHTHaiti\tHUHonggari\tIDIndonésia\tIERépublik Irlan\tILIsraèl\tIMPulo Man\tINIndhia\tIOWilayah Inggris ing Segara Hindia\tIQIrak\tIRIran\tISÈslan\tITItali\tJEJersey\tJMJamaika\tJOYordania\tJPJepang\tKEKénya\tKGKirgistan\tKHKamboja\tKIKiribati\tKMKomoro\tKNSaint Kits lan Nèvis\tKPKorea Lor\tKRKoréa Kidul\tKWKuwait\tKYKapuloan Kéman\tKZKasakstan\tLALaos\tLBLibanon\tLCSanta Lusia\tLILiktenstén\tLKSri Lanka\tLRLibèria\tLSLésotho\tLTLitowen\tLULuksemburg\tLVLatvia\tLYLibya\tMAMaroko\tMCMonako\tMDMoldova\tMEMontenégro\tMFSanta Martin\tMGMadagaskar\tMHKapuloan Marshall\tMKRépublik Makédonia Lor\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOLaladan Administratif Astamiwa Makau\tMPKapuloan Mariana Lor\tMQMartinik\tMRMauritania\tMSMonsérat\tMTMalta\tMUMauritius\tMVMaladéwa\tMWMalawi\tMXMèksiko\tMYMalaysia\tMZMosambik\tNANamibia\tNCKalédonia Anyar\tNENigér\tNFPulo Norfolk\tNGNigéria\tNINikaragua\tNLWalanda\tNONurwègen\tNPNépal\tNRNauru\tNUNiue\tNZSelandia Anyar\tOMOman\tPAPanama\tPEPeru\tPFPolinesia Prancis\tPGPapua Nugini\tPHPilipina\tPKPakistan\tPLPolen\tPMSaint Pièr lan Mikuélon\tPNKapuloan Pitcairn\tPRPuèrto Riko\tPSTlatah Palèstina\tPTPortugal\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORuméni\tRSSèrbi\tRURusia\tRWRwanda\tSAArab Saudi\tSBKapuloan Suleman\tSCSésèl\tSDSudan\tSESwèdhen\tSGSingapura\tSHSaint Héléna\tSISlovénia\tSJSvalbard lan Jan Mayen\tSKSlowak\tSLSiéra Léoné\tSMSan Marino\tSNSénégal\tSOSomalia\tSRSuriname\tSSSudan Kidul\tSTSao Tomé lan Principé\tSVÈl Salvador\tSXSint Martén\tSYSuriah\tSZSwasiland\tTCTurks lan Kapuloan Kaikos\tTDChad\tTFWilayah Prancis nang Kutub Kidul\tTGTogo\tTHTanah Thai\tTJTajikistan\tTKTokelau\tTLTimor Leste\tTMTurkménistan\tTNTunisia\tTOTonga\tTRTurki\tTTTrinidad lan Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkrania\tUGUganda\tUMKapuloan AS Paling Njaba\tUSAmérika Sarékat\tUYUruguay\tUZUsbèkistan\tVAKutha Vatikan\tVCSaint Vinsen lan Grénadin\tVEVénésuéla\tVGKapuloan Virgin Britania\tVIKapuloan Virgin Amérika\tVNViètnam\tVUVanuatu\tWFWallis lan Futuna\tWSSamoa\tXKKosovo\tYEYaman\tYTMayotte\tZAAfrika Kidul\tZMSambia\tZWSimbabwe
    l\t lan \t\t, \t, \t, lan \t
    lo\t utowo \t\t, \t, \t, utowo \t
    w\t7
    x\tJawa\tJawa
    za\t#\tWektu Standar #\tWektu #\tWektu Ketigo #\tWektu Kepuloan #
    @jv-ID\tJawa\tJawa (Indonésia)

    """
  }
}
