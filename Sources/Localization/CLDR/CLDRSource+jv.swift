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
    @jv-ID\tJawa\tJawa (Indonésia)

    """
  }
}
