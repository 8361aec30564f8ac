// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `bez`: StaticString {
    """
    #bez
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tpa mwedzi gwa hutala\tpa mwedzi gwa wuvili\tpa mwedzi gwa wudatu\tpa mwedzi gwa wutai\tpa mwedzi gwa wuhanu\tpa mwedzi gwa sita\tpa mwedzi gwa saba\tpa mwedzi gwa nane\tpa mwedzi gwa tisa\tpa mwedzi gwa kumi\tpa mwedzi gwa kumi na moja\tpa mwedzi gwa kumi na mbili
    M1\tHut\tVil\tDat\tTai\tHan\tSit\tSab\tNan\tTis\tKum\tKmj\tKmb
    M2\tH\tV\tD\tT\tH\tS\tS\tN\tT\tK\tK\tK
    E\t0\t1\t2
    E0\tpa shahuviluha\tpa hivili\tpa hidatu\tpa hitayi\tpa hihanu\tpa shahulembela\tpa mulungu
    E1\tVil\tHiv\tHid\tHit\tHih\tLem\tMul
    E2\tJ\tH\tH\tH\tW\tJ\tM
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tTZSTSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADHuandola\tAEHufalme dza Hihalabu\tAFHuafuganistani\tAGHuantigua na Hubarubuda\tAIHuanguila\tALHualbania\tAMHuamenia\tAOHuangola\tARHuajendina\tASHusamoa ya Humalekani\tATHuastlia\tAUHuaustlalia\tAWHualuba\tAZHuazabajani\tBAHubosinia na Huhezegovina\tBBHubabadosi\tBDHubangaladeshi\tBEHuubelgiji\tBFHubukinafaso\tBGHubulgaria\tBHHubahaleni\tBIHuburundi\tBJHubenini\tBMHubelmuda\tBNHubrunei\tBOHubolivia\tBRHublazili\tBSHubahama\tBTHubutani\tBWHubotiswana\tBYHubelalusi\tBZHubelize\tCAHukanada\tCDIjamhuri ya Hidemokrasi ya Hukongo\tCFIjamhuri ya Afrika ya Pagati\tCGHukongo\tCHHuuswisi\tCIHukodivaa\tCKIfisima fya Kook\tCLHuchile\tCMHukameruni\tCNHuchina\tCOHukolombia\tCRHukostarika\tCUHukuba\tCVHukepuvede\tCYHukuprosi\tCZIjamhuri ya Cheki\tDEHuujerumani\tDJHujibuti\tDKHudenmaki\tDMHudominika\tDOIjamhuri ya Hudominika\tDZHualjelia\tECHuekwado\tEEHuestonia\tEGHumisri\tERHueritrea\tESHuhispania\tETHuuhabeshi\tFIHuufini\tFJHufiji\tFKIfisima fya Falkland\tFMHumikronesia\tFRHuufaransa\tGAHugaboni\tGBHuuingereza\tGDHugrenada\tGEHujojia\tGFHugwiyana ya Huufaransa\tGHHughana\tGIHujiblalta\tGLHujinlandi\tGMHugambia\tGNHujine\tGPHugwadelupe\tGQHuginekweta\tGRHuugiliki\tGTHugwatemala\tGUHugwam\tGWHuginebisau\tGYHuguyana\tHNHuhondulasi\tHRHukorasia\tHTHuhaiti\tHUHuhungalia\tIDHuindonesia\tIEHuayalandi\tILHuislaheli\tINHuindia\tIQHuilaki\tIRHuuajemi\tISHuaislandi\tITHuitalia\tJMHujamaika\tJOHuyolodani\tJPHujapani\tKEHukenya\tKGHukiligizistani\tKHHukambodia\tKIHukilibati\tKMHukomoro\tKNHusantakitzi na Hunevis\tKPHukolea Kaskazini\tKRHukolea Kusini\tKWHukuwaiti\tKYIfisima fya Kayman\tKZHukazakistani\tLAHulaosi\tLBHulebanoni\tLCHusantalusia\tLIHulishenteni\tLKHusirilanka\tLRHulibelia\tLSHulesoto\tLTHulitwania\tLUHulasembagi\tLVHulativia\tLYHulibiya\tMAHumoloko\tMCHumonako\tMDHumoldova\tMGHubukini\tMHIfisima fya Marshal\tMLHumali\tMMHumyama\tMNHumongolia\tMPIfisima fya Mariana fya Hukaskazini\tMQHumartiniki\tMRHumolitania\tMSHumontserrati\tMTHumalta\tMUHumolisi\tMVHumodivu\tMWHumalawi\tMXHumeksiko\tMYHumalesia\tMZHumusumbiji\tNAHunamibia\tNCHunyukaledonia\tNEHunijeli\tNFIhisima sha Norfok\tNGHunijelia\tNIHunikaragwa\tNLHuuholanzi\tNOHunolwe\tNPHunepali\tNRHunauru\tNUHuniue\tNZHunyuzilandi\tOMHuomani\tPAHupanama\tPEHupelu\tPFHupolinesia ya Huufaransa\tPGHupapua\tPHHufilipino\tPKHupakistani\tPLHupolandi\tPMHusantapieri na Humikeloni\tPNHupitkaini\tPRHupwetoriko\tPSUlubali lwa Magharibi nu Gaza wa Hupalestina\tPTHuuleno\tPWHupalau\tPYHupalagwai\tQAHukatali\tREHuliyunioni\tROHulomania\tRUHuulusi\tRWHulwanda\tSAHusaudi\tSBIfisima fya Solomon\tSCHushelisheli\tSDHusudani\tSEHuuswidi\tSGHusingapoo\tSHHusantahelena\tSIHuslovenia\tSKHuslovakia\tSLHusiela Lioni\tSMHusamalino\tSNHusenegali\tSOHusomalia\tSRHusurinamu\tSTHusaotome na Huprinsipe\tSVHuelsavado\tSYHusilia\tSZHuuswazi\tTCIfisima fya Turki na Kaiko\tTDHuchadi\tTGHutogo\tTHHutailandi\tTJHutajikistani\tTKHutokelau\tTLHutimori ya Mashariki\tTMHuuturukimenistani\tTNHutunisia\tTOHutonga\tTRHuuturuki\tTTHutrinad na Hutobago\tTVHutuvalu\tTWHutaiwani\tTZHutanzania\tUAHuukraini\tUGHuuganda\tUSHumalekani\tUYHuulugwai\tUZHuuzibekistani\tVAHuvatikani\tVCHusantavisenti na Hugrenadini\tVEHuvenezuela\tVGIfisima fya Virgin fya Huingereza\tVIIfisima fya Virgin fya Humelekani\tVNHuvietinamu\tVUHuvanuatu\tWFHuwalis na Hufutuna\tWSHusamoa\tYEHuyemeni\tYTHumayotte\tZAHuafrika iya Hukusini\tZMHuzambia\tZWHuzimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tHibena\tHibena
    za\t#
    @bez-TZ\tHibena\tHibena (Hutanzania)

    """
  }
}
